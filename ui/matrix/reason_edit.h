// Where one writes why. It says when what was typed should be kept: on Ctrl+Enter, when the keys go elsewhere, and
// after a pause.
#pragma once

#include "widgets/typed_text.h"

#include <QPlainTextEdit>

namespace meyar::ui {

class ReasonEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReasonEdit(QWidget* parent);

    void setReason(const QString& text) { m_typed->show(text); }
    QString reason() const { return toPlainText(); }
    bool unsaved() const { return m_typed->unsaved(); }
    void setSaved() { m_typed->setSaved(); }

    QSize sizeHint() const override { return {200, m_typed->height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void keepWanted();  ///< while unsaved()
    void leaveWanted(); ///< Ctrl+Enter, after keepWanted

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    TypedText* m_typed;
};

} // namespace meyar::ui
