// The text of a page of help: Markdown shown in the theme's type and colours, with a way back and a search.
#pragma once

#include "widgets/linked_text.h"

namespace meyar::ui {

class HelpText : public LinkedText {
    Q_OBJECT
public:
    explicit HelpText(QWidget* parent);

    /// Marks every place that has the words, and shows the first one at or after the cursor; how many there are.
    int mark(const QString& words);
    void toNextMark(bool forward); ///< round about

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void dress();
    void showMarks();

    QList<QTextCursor> m_marks;
    int m_current = -1;
};

} // namespace meyar::ui
