// A page of the window. Pages are made anew when the interface's language changes, so they set their words once, in
// their constructor; what the document holds they show in refresh() and keep right on DocumentController::changed.
#pragma once

#include "document_controller.h"

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QAbstractButton;
class QAbstractItemView;
class QAction;
class QKeySequence;

namespace meyar::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(DocumentController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
        setAttribute(Qt::WA_StyledBackground); // the theme's ground
    }

    /// Shows the open document from scratch, or nothing when none is open.
    virtual void refresh() = 0;
    /// What the page shows no longer stands: refresh() at once when it is in front, else when it next comes there. The
    /// window calls this when a document was opened; a page calls it on changes that it does not follow cell by cell.
    void outdate();
    bool outdated() const { return m_outdated; }
    void bringUpToDate(); ///< refresh(), if outdated
    /// What the page shows of the document, one of many, as words that showRecord() of a page made again understands:
    /// a cell, a source. Empty where there is nothing of the kind.
    virtual QString record() const { return {}; }
    virtual void showRecord(const QString& /*record*/) {}
    /// Whether what is chosen on the page is one or several of these and nothing else.
    virtual bool showsOnly(const QStringList& records) const { return records.contains(record()); }
    /// Chooses the record and nothing else, and brings it into view.
    virtual void leadTo(const QString& record) { showRecord(record); }
    /// What the page's own entry in the sidebar says beside its name, "62 / 100"; may be empty.
    virtual QString badge() const { return {}; }

    /// For its menu, which is about to be shown: what needs a row of a list is off while the list has none.
    void showWhatCanBeDone();

    /// The page's own keys, for the list of shortcuts: "1 … 5" and what they do.
    virtual std::vector<std::pair<QString, QString>> keys() const { return {}; }

signals:
    void badgeChanged();
    // Where the person wants to go from here; the window brings the page there to the front.
    void cellWanted(const meyar::model::CellId& cell);
    void sourceWanted(const meyar::model::SourceId& source);
    void areaWanted(const meyar::model::AreaId& area);             ///< its findings
    void findingWanted(const meyar::model::SectionId& section);    ///< one of them
    void detailsWanted(const meyar::model::AreaId& area);          ///< its recommendations in detail
    void recommendationWanted(const meyar::model::Letter& letter); ///< its row in the ranking
    void sectionWanted(const QString& code);                       ///< a section of the sidebar
    void recordWanted(const QString& code, const QString& record); ///< in a section, what its page calls so

protected:
    // What the page can do, in the order of its menu.
    /// Its keys act while the page is in front; Delete only while the focus is on the page.
    QAction* makeAction(const char* objectName, const QString& words, const QKeySequence& keys);
    /// A command that a key gives in a part of the page. Chosen from the menu it presses the key there: one way for
    /// both.
    QAction* makeKeyAction(const char* objectName, const QString& words, const QKeySequence& keys, QWidget& part);
    /// A command that a button gives, which has to be there and enabled.
    QAction* makeButtonAction(const char* objectName, const QString& words, QAbstractButton& button);
    void addSeparator();
    void showEvent(QShowEvent* event) override;
    DocumentController& controller() const { return m_controller; }

private:
    struct OfView {
        QPointer<QAction> action;
        QPointer<QAbstractItemView> view;
    };

    DocumentController& m_controller;
    std::vector<OfView> m_ofViews; ///< actions that do something with a row
    bool m_outdated = true;
};

} // namespace meyar::ui
