// What is said of a citation beside its source and its cell: where in the source, the quote, for or against, and the
// time that it speaks for. Shared by the forms that cite a source for a cell and a cell for a source.
#pragma once

#include "model/assessment.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace meyar::ui {

class ChoiceChips;

/// A line edit whose words stand in it while it is empty.
QLineEdit* namedEdit(const char* objectName, const QString& words, QWidget* parent);

class CitationFields : public QWidget {
    Q_OBJECT
public:
    explicit CitationFields(QWidget* parent);

    void display(const model::Citation& citation); ///< a new one is empty and supports
    /// Writes what the fields say into a citation; its id and its source stay.
    void readInto(model::Citation& citation) const;
    QWidget* firstField() const;

private:
    QLineEdit* m_at;
    QLineEdit* m_speaksFor;
    QPlainTextEdit* m_quote;
    ChoiceChips* m_side;
};

} // namespace meyar::ui
