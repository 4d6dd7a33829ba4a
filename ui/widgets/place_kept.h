// Where a person was on a page, taken before the page is made anew and put back after: the chosen row of each view and
// how far it was scrolled, which tab, which filter. Widgets are matched by object name.
#pragma once

#include <QMap>
#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace meyar::ui {

class PlaceKept {
public:
    explicit PlaceKept(const QWidget* page); ///< null keeps nothing
    void restore(QWidget* page) const;

private:
    struct View {
        QList<QPair<int, int>> path; ///< rows and columns from the root; indexes cannot outlive their model
        QPoint scrolled;
        bool focused = false;
    };
    QMap<QString, View> m_views;
    QMap<QString, int> m_choices; ///< tabs and combo boxes
    QMap<QString, bool> m_checks;
    QMap<QString, QString> m_texts;
};

} // namespace meyar::ui
