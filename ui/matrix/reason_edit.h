// Where one writes why. It says when what was typed should be kept: on Ctrl+Enter, when the keys go elsewhere, and
// after a pause.
#pragma once

#include "widgets/typing_pause.h"

#include <QPlainTextEdit>

namespace meyar::ui {

class ReasonEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReasonEdit(QWidget* parent);

    /// Shows a text from the document; one being typed that says the same keeps its cursor and its undo.
    void setReason(const QString& text);
    QString reason() const { return toPlainText(); }
    bool unsaved() const { return m_unsaved; }
    void setSaved();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void keepWanted();  ///< while unsaved()
    void leaveWanted(); ///< Ctrl+Enter, after keepWanted

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keep();
    void fitHeight();

    TypingPause* m_pause;
    bool m_unsaved = false;
    bool m_showing = false; ///< setReason is at work: not a person's typing
};

} // namespace meyar::ui
