// A recommendation in detail, written like the text of a section. It says when what was typed should be kept: on a
// pause, at Tab and Ctrl+Enter, and when the keys go elsewhere.
#pragma once

#include "findings/markdown_edit.h"

namespace meyar::ui {

class TypingPause;

class DetailField : public MarkdownEdit {
    Q_OBJECT
public:
    DetailField(const QString& objectName, QWidget* parent);

    /// Shows a text from the document; one being typed that says the same keeps its cursor and its undo.
    void setWords(const QString& words);
    QString words() const { return toPlainText(); }
    bool unsaved() const { return m_unsaved; }
    void setSaved();

    QSize sizeHint() const override; ///< as many lines as are written, within limits
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void keepWanted(); ///< while unsaved(); before leaveWanted and doneWanted

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keep();

    TypingPause* m_pause;
    bool m_unsaved = false;
    bool m_showing = false; ///< setWords is at work: not a person's typing
};

} // namespace meyar::ui
