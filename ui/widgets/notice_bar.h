// A bar across the window that says what is the matter with the file, and offers the ways out as buttons; hidden
// otherwise.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace meyar::ui {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    struct Offer {
        const char* objectName;
        QString words;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent);

    /// `urgent`: something is not saved; otherwise it is only to be known.
    void say(const QString& text, const std::vector<Offer>& offers, bool urgent);
    void clear() { say({}, {}, false); }
    QString text() const;

signals:
    void left(); ///< the button that had the keys is gone

private:
    QLabel* m_text;
    QHBoxLayout* m_layout;
    std::vector<QPushButton*> m_buttons;
};

} // namespace meyar::ui
