#include "framework/framework_page.h"

#include "framework/framework_edits.h"
#include "framework/framework_tree.h"
#include "framework/framework_tree_filter.h"
#include "framework/framework_tree_model.h"
#include "framework/item_panel.h"
#include "interface_language.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/kept_folds.h"
#include "widgets/place_kept.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

FrameworkPage::FrameworkPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_model(new FrameworkTreeModel(controller, this)),
      m_rows(new FrameworkTreeFilter(*m_model, this)) {
    setObjectName(QStringLiteral("frameworkPage"));
    setAccessibleName(tr("Framework"));
    auto* split = new QSplitter(this);
    split->setObjectName(QStringLiteral("frameworkSplit"));
    QScrollArea* left = scrolledDown(split);
    makeLeft(left->widget());
    auto* card = new QFrame(split);
    setRole(*card, "card");
    m_panel = new ItemPanel(controller, card);
    auto* within = new QVBoxLayout(card);
    within->setContentsMargins(1, 1, 1, 1);
    within->addWidget(m_panel);
    auto* side = new SidePanel(*split, *card, Theme::scaled(760), 71);
    split->setHandleWidth(16);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(Theme::unit);
    buildHeading(*rows);
    rows->addWidget(split, 1);
    setFocusProxy(m_tree);
    buildActions();
    connect(m_tree, &FrameworkTree::editPressed, side, &SidePanel::open); // before the panel takes the focus
    connectParts();
}

FrameworkPage::~FrameworkPage() {
    m_panel->keep();
}

void FrameworkPage::refresh() {
    {
        const QScopedValueRollback moving(m_moving, true);
        m_model->reload();
    }
    showCounts();
    showMatches();
    choose(controller().isOpen() && isThere(controller().assessment().framework, m_item) ? m_item : FrameworkItem{});
}

QString FrameworkPage::record() const {
    return QStringLiteral("%1 %2").arg(static_cast<int>(m_item.kind)).arg(qs(m_item.id));
}

void FrameworkPage::showRecord(const QString& record) {
    if (record == this->record() || !controller().isOpen()) return;
    const FrameworkItem item{static_cast<Kind>(record.section(u' ', 0, 0).toInt()),
                             record.section(u' ', 1).toStdString()};
    if (isThere(controller().assessment().framework, item)) showItem(item);
}

QString FrameworkPage::badge() const {
    if (!controller().isOpen()) return {};
    const model::Framework& framework = controller().assessment().framework;
    return qs(framework.version);
}

std::vector<std::pair<QString, QString>> FrameworkPage::keys() const {
    return {{QStringLiteral("Enter"), tr("Change the texts of the chosen item; in a cell: type")},
            {QStringLiteral("Tab"), tr("While typing: keep it and go on to the next cell")},
            {QStringLiteral("Shift+Enter"), tr("While typing: a new line")},
            {QStringLiteral("Esc"), tr("Leave a cell as it was; back to the tree")},
            {QStringLiteral("Ins"), tr("Add beside the chosen item")},
            {QStringLiteral("Del"), tr("Remove the chosen item; in the links: the link")},
            {QStringLiteral("Alt+↑ Alt+↓"), tr("Move the area or indicator up or down")},
            {QStringLiteral("Ctrl+F"), tr("Search the framework")}};
}

void FrameworkPage::follow(const document::Touched& touched) {
    if (!touched.kinds.contains(document::Kind::Framework)) return;
    emit badgeChanged();
    if (!isVisible()) return outdate();
    bool anew = false;
    {
        const QScopedValueRollback moving(m_moving, true);
        anew = m_model->follow();
    }
    showCounts();
    showMatches();
    if (!anew) return m_panel->follow();
    // The chosen one may be gone: then its neighbour, or the framework as a whole.
    if (isThere(controller().assessment().framework, m_item)) {
        choose(m_item);
        m_panel->follow();
    } else {
        const QModelIndex area = m_rows->mapFromSource(m_model->indexOf(m_parent));
        const int last = m_rows->rowCount(area) - 1;
        const QModelIndex next = last < 0 ? area : m_rows->index(std::min(m_row, last), 0, area);
        choose(m_model->itemAt(m_rows->mapToSource(next)));
    }
}

void FrameworkPage::showCounts() {
    if (!controller().isOpen()) return;
    const model::Framework& framework = controller().assessment().framework;
    m_summary->setText(
        QStringList{qs(framework.title.in(controller().language())) + u' ' + qs(framework.version),
                    tr("%Ln area(s)", nullptr, static_cast<int>(framework.areas.size())),
                    tr("%Ln indicator(s)", nullptr, static_cast<int>(framework.indicators.size())),
                    tr("%Ln recommendation(s)", nullptr, static_cast<int>(framework.recommendations.size()))}
            .join(QStringLiteral(" · ")));
    const Missing missing = m_model->missing();
    QStringList counts;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        counts << QStringLiteral("%1\u00a0%2").arg(ownName(model::allLanguages[i]), QLocale().toString(missing[i]));
    }
    m_missing->setText(sum(missing) == 0 ? tr("No translation is missing.")
                                         : tr("Missing: %1").arg(counts.join(QStringLiteral(" · "))));
    setRole(*m_missing, sum(missing) == 0 ? "faint" : "warning");
    m_missing->style()->polish(m_missing);
}

void FrameworkPage::showMatches() {
    const bool none = m_rows->rowCount() == 0;
    m_noMatch->setText(
        m_rows->onlyMissing() && m_search->text().isEmpty()
            ? tr("Every text is there in three languages.")
            : tr("Nothing in the framework has these words. The cross in the search or Esc shows all again."));
    m_noMatch->setVisible(none);
    m_tree->setVisible(!none);
    m_rows->active() ? m_folds->openAll() : m_folds->apply();
}

/// After a search or a filter: what was chosen while it matches, else the first that does.
void FrameworkPage::chooseMatch() {
    showMatches();
    choose(m_rows->finds(m_item) ? m_item : m_model->itemAt(m_rows->mapToSource(m_rows->firstMatch())));
}

void FrameworkPage::choose(const FrameworkItem& item) {
    QModelIndex index = m_rows->mapFromSource(m_model->indexOf(item));
    if (!index.isValid()) index = m_rows->firstMatch();
    {
        const QScopedValueRollback moving(m_moving, true);
        m_tree->setCurrentIndex(index);
        if (index.isValid()) m_tree->scrollTo(index);
    }
    showChosen();
}

void FrameworkPage::showChosen() {
    const QModelIndex index = m_rows->mapToSource(m_tree->currentIndex());
    if (!index.isValid()) return; // nothing matches: what was worked on stays
    const FrameworkItem item = m_model->itemAt(index);
    if (item != m_item) m_panel->keep();
    m_item = item;
    m_row = index.row();
    m_parent = m_model->itemAt(index.parent());
    m_panel->show(item);
    const bool movable = item.kind == Kind::Area || item.kind == Kind::Indicator;
    m_up->setEnabled(movable);
    m_down->setEnabled(movable);
    m_remove->setEnabled(movable || item.kind == Kind::Recommendation);
    m_rows->hold(m_item);
    // A row that was only held goes when one leaves it; not while the tree is still moving there.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QScopedValueRollback moving(m_moving, true);
            m_rows->letGo();
        },
        Qt::QueuedConnection);
}

void FrameworkPage::showItem(const FrameworkItem& item) {
    bringUpToDate();
    if (!m_rows->mapFromSource(m_model->indexOf(item)).isValid()) {
        m_search->clear();
        m_onlyMissing->setChecked(false);
    }
    choose(item);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FrameworkPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_tree->hasFocus()) {
        if (m_search->hasFocus()) m_search->clear();
        return m_tree->setFocus(Qt::OtherFocusReason);
    }
    Page::keyPressEvent(event);
}

void FrameworkPage::hideEvent(QHideEvent* event) {
    m_panel->keep();
    Page::hideEvent(event);
}

} // namespace meyar::ui
