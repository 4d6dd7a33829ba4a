// In place of the report in a blind assessment: why it is not shown, and the two ways on.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace meyar::ui {

class BlindCard : public QWidget {
    Q_OBJECT
public:
    explicit BlindCard(QWidget* parent);

    void display(int hiddenCells);

signals:
    void matrixWanted();
    void endWanted(); ///< of blind judging, for everybody

private:
    QLabel* m_words;
    QPushButton* m_end;
};

} // namespace meyar::ui
