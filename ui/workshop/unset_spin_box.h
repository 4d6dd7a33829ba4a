// A number that may be unknown: its lowest value is shown by words, "not known", which what is typed takes the place
// of.
#pragma once

#include <QSpinBox>

namespace meyar::ui {

class UnsetSpinBox : public QSpinBox {
    Q_OBJECT
public:
    UnsetSpinBox(const QString& words, int most, QWidget* parent);

    /// The lowest number there can be: a step up from the words leads there, one down from it to the words.
    void setFirst(int first) { m_first = first; }

    void stepBy(int steps) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool showsWords() const { return text() == specialValueText(); }
    void chooseWords();

    int m_first = 1;
};

} // namespace meyar::ui
