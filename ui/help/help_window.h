// Help beside the work: a window of its own with a list of its pages, the text of one, a search in it, back and
// forward.
#pragma once

#include "help/help_pages.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace meyar::ui {

class HelpText;

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    HelpWindow(std::vector<HelpPage> pages, QWidget* parent);

    void showPage(const QString& code); ///< the first page when there is no such one; comes to the front
    QString currentPage() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* topBar();
    QWidget* searchBar();
    void addKeys();
    void openSearch();
    void closeSearch();
    void search();
    void follow(const QUrl& source);

    std::vector<HelpPage> m_pages;
    QListWidget* m_contents;
    HelpText* m_text;
    QWidget* m_searchBar = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace meyar::ui
