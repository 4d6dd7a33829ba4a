// A recommendation in detail, written like the text of a section. It says when what was typed should be kept: on a
// pause, at Tab and Ctrl+Enter, and when the keys go elsewhere.
#pragma once

#include "findings/markdown_edit.h"

namespace meyar::ui {

class TypedText;

class DetailField : public MarkdownEdit {
    Q_OBJECT
public:
    DetailField(const QString& objectName, QWidget* parent);

    void setWords(const QString& words);
    QString words() const { return toPlainText(); }
    bool unsaved() const;
    void setSaved();

    QSize sizeHint() const override; ///< as many lines as are written, within limits
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void keepWanted(); ///< while unsaved(); before leaveWanted and doneWanted

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    TypedText* m_typed;
};

} // namespace meyar::ui
