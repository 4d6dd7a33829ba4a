// Where a person was on a page, taken before the page is made anew and put back after: the chosen row of each view and
// how far it was scrolled, which filter, what is half typed. Widgets are matched by object name. Only what leads
// somewhere is put back, never what records something: a chip of the filters, not one of the confidence.
#pragma once

#include <QMap>
#include <QPoint>
#include <QString>
#include <QStringList>

class QLineEdit;
class QWidget;

namespace meyar::ui {

/// Marks a combo box or a checkable button as one that only leads somewhere, so that its choice is put back and may be
/// changed in a document that can only be read.
void markAsNavigation(QWidget& widget);

/// Marks a field whose text is on its way to become a record, a ballot half typed: it is put back as it was.
void markAsDraft(QLineEdit& field);

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
    struct Draft {
        QString text;
        int cursor = 0;
        bool focused = false;
    };
    QMap<QString, View> m_views;
    QMap<QString, Draft> m_drafts;
    QMap<QString, int> m_choices; ///< combo boxes
    QMap<QString, bool> m_checks; ///< chips and ticks
};

} // namespace meyar::ui
