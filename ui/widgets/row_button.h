// A button that is a whole row of a list: a drawing, a title and a fainter line below it.
#pragma once

#include <QAbstractButton>

class QLabel;

namespace meyar::ui {

class RowButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Second { Wrapped, ElidedInTheMiddle };
    /// `iconName` may be empty.
    RowButton(const QString& iconName, const QString& title, const QString& second, Second fitting, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    explicit RowButton(QWidget* parent); ///< for a row of other parts, laid out by whoever derives

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QLabel* secondLine(const QString& text, Second fitting);

    QLabel* m_title = nullptr;
};

} // namespace meyar::ui
