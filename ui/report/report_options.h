// What is printed and in which language, the contents of what is, and the button that exports it.
#pragma once

#include "report/build.h"
#include "report/outline.h"

#include <QWidget>

#include <map>
#include <set>

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

    std::set<report::Part> parts() const;
    model::Language language() const;
    void setLanguage(model::Language language);                       ///< says nothing
    void showContents(const std::vector<report::OutlineItem>& items); ///< the first level open
    void allowExport(bool allowed);
    /// As wide as its words are, so that the preview keeps its room at a zoom.
    void fit(int pageWidth);

signals:
    void changed();
    void exportPressed();
    void pageWanted(int page); ///< from 0

private:
    void addHeading(QVBoxLayout& rows);
    void addParts(QVBoxLayout& rows);
    void addLanguage(QVBoxLayout& rows);
    void addContents(QVBoxLayout& rows);

    std::map<report::Part, QCheckBox*> m_parts;
    QComboBox* m_language = nullptr;
    QStandardItemModel* m_outline = nullptr;
    QTreeView* m_contents = nullptr;
    QScrollArea* m_scroll; ///< a large type needs more height than a low window has; the button below it stays
    QPushButton* m_export;
};

} // namespace meyar::ui
