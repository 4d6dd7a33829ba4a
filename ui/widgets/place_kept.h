// Where a person was on a page, taken before the page is made again and put back after: which field has the keys, its
// caret and selection, what is typed and not handed in, which forms are open, the filter and the search, the chosen
// row of each view, how far all was scrolled. Only what leads somewhere or is a draft is put back, never what records
// something: a chip of the filters, not one of the confidence.
#pragma once

#include "widgets/kept_text.h"
#include "widgets/widget_path.h"

#include <QMap>
#include <QPointF>
#include <QString>
#include <QVariant>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace meyar::ui {

/// Marks a combo box or a checkable button as one that only leads somewhere, so that its choice is put back and may be
/// changed in a document that can only be read.
void markAsNavigation(QWidget& widget);

class PlaceKept {
public:
    PlaceKept() = default; ///< keeps nothing
    /// Fields and forms. What is typed may then be handed in, which may move rows.
    explicit PlaceKept(const QWidget* part); ///< null: nothing
    void lookAtRows(const QWidget* part);    ///< and how far all is scrolled

    /// Of what is typed and open only the form within the part, and what leads to it.
    void keepOnly(const QWidget& form, const QWidget& part);

    /// `showRecord` brings back what the part shows of the document, and says whether that is there; what is typed
    /// goes back only then. With `keys` the field that had the keys has them again.
    void restore(QWidget* part, const std::function<bool()>& showRecord, bool keys) const;

    bool hasDraft() const { return m_draft; } ///< something is typed in a form

private:
    using Way = QList<QPair<int, int>>; ///< rows and columns from the root; indexes cannot outlive their model
    struct View {
        Way current;
        QList<Way> chosen; ///< where several are
        bool inSight = false;
    };
    struct Field {
        KeptText kept;
        bool ofForm = false, searches = false;
    };
    static Way wayTo(QModelIndex index);
    static QModelIndex follow(const QAbstractItemView& view, const Way& way);
    void keepFields(const QWidget& part);
    void restoreNavigation(const QWidget& part) const;
    void restoreViews(const QWidget& part, bool all) const;
    void restoreForms(const QWidget& part) const;
    void restoreChoices(const QWidget& part, bool ofForms) const;
    void restoreFields(const QWidget& part) const;
    void restoreKeys(const QWidget& part) const;
    void restoreScroll(const QWidget& part) const;

    QMap<WidgetPath, View> m_views;
    QMap<WidgetPath, Field> m_fields;
    QMap<WidgetPath, QVariant> m_forms;  ///< those open, with what they are open for
    QMap<WidgetPath, int> m_choices;     ///< combo boxes
    QMap<WidgetPath, bool> m_checks;     ///< chips and ticks
    QMap<WidgetPath, QPointF> m_scrolls; ///< shares of the way that each can be scrolled
    WidgetPath m_keysArea;               ///< what scrolls the widget that has the keys, where that is in view
    double m_keysTop = 0;                ///< how far below the top it is there, of the height
    WidgetPath m_keys;                   ///< who has the keys; of an editor in a view, the view
    std::optional<KeptText> m_editor;    ///< what that editor says
    bool m_draft = false;
};

} // namespace meyar::ui
