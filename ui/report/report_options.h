// What is printed and in which language, the contents of what is, and the button that exports it.
#pragma once

#include "report/build.h"
#include "report/outline.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace meyar::ui {

class ReportOptions : public QWidget {
    Q_OBJECT
public:
    explicit ReportOptions(QWidget* parent);

    static QString nameOf(report::Part part);
    /// Shows the choice, beside how it is ranked, in words; says nothing. `own` is the assessment's language.
    void display(const model::ReportChoice& choice, model::Language own, const QString& ranking);
    model::ReportChoice choice() const;
    model::Language language() const;
    void showContents(const std::vector<report::OutlineItem>& items); ///< the first level open
    void allowExport(bool allowed);
    static int wantedWidth(); ///< at the zoom
    void keepWideEnough();    ///< for its words in the present language

signals:
    void changed();
    void exportPressed();
    void pageWanted(int page); ///< from 0
    void rankingWanted();

private:
    void addHeading(QVBoxLayout& rows);
    void addParts(QVBoxLayout& rows);
    void addRanking(QVBoxLayout& rows);
    void addLanguage(QVBoxLayout& rows);
    void addContents(QVBoxLayout& rows);

    std::map<report::Part, QCheckBox*> m_parts;
    model::Language m_own = model::Language::En; ///< what the report is in when nothing else was chosen
    QPushButton* m_ranking = nullptr;            ///< says how it is ranked, and leads to where that is chosen
    QComboBox* m_language = nullptr;
    QStandardItemModel* m_outline = nullptr;
    QTreeView* m_contents = nullptr;
    QScrollArea* m_scroll; ///< a large type needs more height than a low window has; the button below it stays
    QPushButton* m_export;
};

} // namespace meyar::ui
