// The field that searches the matrix: what is typed, how much was found, and the ways to the next and the last match.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace meyar::ui {

class SearchBar : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(QWidget* parent);

    void start(); ///< the keys go to the field, its text is selected
    void clear(); ///< says nothing
    QString words() const;
    /// "3 of 7"; `at` is 0 while one stands on none of them.
    void setFound(std::size_t found, std::size_t at);

signals:
    void wordsChanged(const QString& words);
    void nextWanted(int step); ///< 1 or -1
    void leaveWanted();        ///< Esc: the search is over
    void matrixWanted();       ///< down: to what was found

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* step(const char* objectName, const QString& iconName, const QString& words, int by);

    QLineEdit* m_field;
    QLabel* m_found;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace meyar::ui
