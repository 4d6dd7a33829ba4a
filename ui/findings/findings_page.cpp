#include "findings/findings_page.h"

#include "findings/area_view.h"
#include "findings/findings_model.h"
#include "findings/findings_preview.h"
#include "findings/findings_tree.h"
#include "findings/markdown_edit.h"
#include "findings/section_edit.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/in_view.h"
#include "widgets/kept_folds.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

QToolButton* tool(const char* objectName, const QString& drawing, const QString& name, const QString& keys,
                  QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(icon(drawing));
    made->setIconSize(QSize(Theme::scaled(16), Theme::scaled(16)));
    made->setAccessibleName(name);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    made->setFocusPolicy(Qt::StrongFocus);
    setRole(*made, "flat");
    return made;
}

} // namespace

FindingsPage::FindingsPage(DocumentController& controller, QWidget* parent)
    : Page(controller, parent), m_model(new FindingsModel(controller, this)), m_summary(roleLabel({}, "second", this)),
      m_whole(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("findingsPage"));
    setAccessibleName(tr("Findings"));
    m_summary->setObjectName(QStringLiteral("findingsSummary"));
    auto* columns = new QSplitter(m_whole);
    columns->setObjectName(QStringLiteral("findingsColumns"));
    makeLeft(columns);
    makeMiddle(columns);
    m_preview = new FindingsPreview(controller, columns);
    new SidePanel(*columns, *m_preview, 0);
    columns->setHandleWidth(16);
    columns->setStretchFactor(0, 22);
    columns->setStretchFactor(1, 42);
    columns->setStretchFactor(2, 36);
    columns->setSizes({220, 420, 360});
    m_whole->addWidget(columns);
    m_whole->addWidget(makeNothing());
    setFocusProxy(m_tree);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(4);
    rows->addWidget(roleLabel(tr("Findings"), "title", this));
    rows->addWidget(m_summary);
    rows->addSpacing(12);
    rows->addWidget(m_whole, 1);
    buildActions();
    connectParts();
    startOver();
}

FindingsPage::~FindingsPage() {
    keep();
}

void FindingsPage::keep() {
    m_edit->keep();
    m_areaView->keep();
}

void FindingsPage::makeLeft(QSplitter* columns) {
    auto* left = new QWidget(columns);
    m_tree = new FindingsTree(left);
    m_tree->setModel(m_model);
    m_folds = new KeptFolds(
        *m_tree, [this] { return controller().path(); },
        [this](const QModelIndex& row) {
            const auto area = m_model->areaOf(row);
            return area ? qs(area->text()) : QString();
        });
    m_add = new QPushButton(tr("Add section"), left);
    m_add->setObjectName(QStringLiteral("addSection"));
    m_add->setAccessibleName(tr("Add a section to the area"));
    m_add->setToolTip(tr("Add a section to the area (%1)").arg(QStringLiteral("Ctrl+Shift+N")));
    m_up = tool("moveSectionUp", QStringLiteral("move-up"), tr("Move the section up"), QStringLiteral("Alt+Up"), left);
    m_down = tool("moveSectionDown", QStringLiteral("move-down"), tr("Move the section down"),
                  QStringLiteral("Alt+Down"), left);
    m_remove = tool("removeSection", QStringLiteral("remove"), tr("Remove the section"), QStringLiteral("Del"), left);
    m_refusal = new RefusalLine(QStringLiteral("findingsRefusal"), left);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_up);
    tools->addWidget(m_down);
    tools->addWidget(m_remove);
    tools->addStretch();
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_tree, 1);
    rows->addWidget(m_add);
    rows->addLayout(tools);
    rows->addWidget(m_refusal);
}

void FindingsPage::makeMiddle(QSplitter* columns) {
    m_middle = new QStackedWidget(columns);
    m_writing = new QScrollArea(m_middle);
    m_edit = new SectionEdit(controller(), m_writing->viewport());
    m_writing->setWidgetResizable(true);
    m_writing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_writing->setFocusPolicy(Qt::NoFocus);
    m_writing->setWidget(m_edit);
    m_writing->viewport()->setAutoFillBackground(false);
    m_edit->setAutoFillBackground(false);
    keepWideEnough(*m_writing, *m_writing);
    m_areaView = new AreaView(controller(), m_middle);
    m_middle->addWidget(m_writing);
    m_middle->addWidget(m_areaView);
}

QWidget* FindingsPage::makeNothing() {
    auto* card = new QFrame(m_whole);
    card->setObjectName(QStringLiteral("findingsEmpty"));
    setRole(*card, "card");
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(32, 32, 32, 32);
    rows->setSpacing(12);
    rows->addStretch();
    rows->addWidget(roleLabel(tr("The framework has no areas"), "heading", card));
    rows->addWidget(roleLabel(tr("Findings are written an area at a time. Once the framework of the assessment has an "
                                 "area, its sections are written here."),
                              "second", card));
    rows->addStretch();
    return card;
}

void FindingsPage::buildActions() {
    const auto act = [this](const char* objectName, const QString& words, const QKeySequence& key, auto&& slot) {
        connect(makeAction(objectName, words, key), &QAction::triggered, this, slot);
    };
    const auto inText = [this](auto&& mark) {
        return [this, mark] {
            if (MarkdownEdit* text = textToMark()) mark(*text);
        };
    };
    act("actionAddSection", tr("&Add a section"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { addSection(); });
    makeKeyAction("actionWriteSection", tr("&Write the section"), Qt::Key_F2, *m_tree);
    act("actionAddTheme", tr("Add a &theme of recommendations"), {}, [this] { addTheme(); });
    makeKeyAction("actionRemoveSection", tr("&Remove the section"), Qt::Key_Delete, *m_tree);
    addSeparator();
    act("actionMoveSectionUp", tr("Move the section &up"), QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { moveSection(-1); });
    act("actionMoveSectionDown", tr("Move the section &down"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [this] { moveSection(1); });
    addSeparator();
    act("actionBold", tr("&Bold"), QKeySequence(Qt::CTRL | Qt::Key_B),
        inText([](MarkdownEdit& text) { text.emphasize(Emphasis::Bold); }));
    act("actionItalic", tr("&Italic"), QKeySequence(Qt::CTRL | Qt::Key_I),
        inText([](MarkdownEdit& text) { text.emphasize(Emphasis::Italic); }));
    act("actionList", tr("&List"), QKeySequence(Qt::CTRL | Qt::Key_L),
        inText([](MarkdownEdit& text) { text.makeList(); }));
    act("actionCiteInText", tr("&Cite a source"), QKeySequence(Qt::CTRL | Qt::Key_K),
        inText([](MarkdownEdit& text) { text.cite(); }));
}

void FindingsPage::connectParts() {
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_moving) showChosen();
    });
    connect(m_tree, &FindingsTree::writePressed, this, &FindingsPage::write);
    connect(m_tree, &QTreeView::doubleClicked, this, &FindingsPage::write);
    connect(m_tree, &FindingsTree::addPressed, this, &FindingsPage::addSection);
    connect(m_tree, &FindingsTree::removePressed, this, &FindingsPage::removeSection);
    connect(m_add, &QPushButton::clicked, this, &FindingsPage::addSection);
    connect(m_up, &QToolButton::clicked, this, [this] { moveSection(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveSection(1); });
    connect(m_remove, &QToolButton::clicked, this, &FindingsPage::removeSection);
    connect(m_areaView, &AreaView::addWanted, this, &FindingsPage::addSection);
    connect(m_areaView, &AreaView::cellWanted, this, &Page::cellWanted);
    connect(m_areaView, &AreaView::leaveWanted, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_areaView, &AreaView::languageChosen, this, [this](model::Language language) {
        m_edit->setLanguage(language);
        refresh();
    });
    connect(m_edit, &SectionEdit::detailsWanted, this, [this] {
        m_edit->keep();
        if (m_area) showDetails(*m_area);
        m_areaView->startTheme();
    });
    connect(m_edit, &SectionEdit::cellWanted, this, &Page::cellWanted);
    connect(m_edit, &SectionEdit::typed, this, [this] { // laying a long section out takes longer than a letter may
        if (m_edit->text().document()->characterCount() < 4'000) return showPreview();
        if (!m_previewSoon.isActive()) m_previewSoon.start(80);
    });
    connect(&m_previewSoon, &QTimer::timeout, this, &FindingsPage::showPreview); // which stops it
    connect(m_edit, &SectionEdit::leaveWanted, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &SectionEdit::languageChanged, this, [this] {
        reload();
        m_preview->showBibliography(m_edit->language());
    });
    connect(m_preview, &FindingsPreview::sourceWanted, this, &Page::sourceWanted);
    connect(m_preview, &FindingsPreview::cellWanted, this, &Page::cellWanted);
    connect(m_preview, &FindingsPreview::recommendationWanted, this, &Page::recommendationWanted);
    const DocumentController* from = &controller();
    connect(from, &DocumentController::changed, this, &FindingsPage::follow);
    connect(from, &DocumentController::rankingChanged, this, &FindingsPage::followRanks);
    connect(from, &DocumentController::assessorChanged, this, &FindingsPage::followRanks);
    connect(from, &DocumentController::leaving, this, &FindingsPage::keep);
    connect(from, &DocumentController::opened, this, &FindingsPage::startOver);
    connect(from, &DocumentController::closed, this, &FindingsPage::startOver);
}

void FindingsPage::startOver() {
    m_edit->forget();
    m_areaView->forget();
    m_area.reset();
    m_section.reset();
    if (controller().isOpen()) m_edit->setLanguage(controller().assessment().details.language);
    outdate();
    showCounts();
}

void FindingsPage::refresh() {
    reload();
    if (controller().isOpen()) m_preview->showBibliography(m_edit->language());
}

QString FindingsPage::badge() const {
    if (!controller().isOpen()) return {};
    const auto sections = controller().assessment().sections.size();
    return sections > 0 ? QLocale().toString(static_cast<qulonglong>(sections)) : QString();
}

std::vector<std::pair<QString, QString>> FindingsPage::keys() const {
    return {{QStringLiteral("Ctrl+Shift+N"), tr("Add a section to the area")},
            {QStringLiteral("Alt+↑ Alt+↓"), tr("Move the section, or the recommendation that one writes")},
            {QStringLiteral("F2"), tr("In the tree: write the section")},
            {QStringLiteral("Del"), tr("In the tree: remove the section")},
            {QStringLiteral("[@"), tr("In the text: cite a source; the list follows what is typed")},
            {QStringLiteral("Ctrl+K"), tr("Cite a source")},
            {QStringLiteral("Ctrl+B Ctrl+I Ctrl+L"), tr("Bold, italic, list")},
            {QStringLiteral("Esc"), tr("Back to the tree")}};
}

void FindingsPage::follow(const document::Touched& touched) {
    const auto concerns = [&](document::Kind kind) { return touched.kinds.contains(kind); };
    const bool rows = concerns(document::Kind::Sections) || concerns(document::Kind::Framework);
    if (!rows && !concerns(document::Kind::Detailed) && !concerns(document::Kind::Sources) &&
        !concerns(document::Kind::Cells)) {
        const bool ranks = concerns(document::Kind::Ballots) || concerns(document::Kind::Constituencies) ||
                           concerns(document::Kind::Details);
        if (ranks) followRanks();
        return;
    }
    if (rows) showCounts();
    if (!isVisible()) return outdate();
    refresh();
}

/// What a section tells of has ranks, and less of it is told to who judges blindly; nothing that is written changes.
void FindingsPage::followRanks() {
    if (!isVisible()) return outdate();
    showPreview();
}

void FindingsPage::reload() {
    {
        const QScopedValueRollback moving(m_moving, true);
        m_model->reload(m_edit->language());
        m_folds->apply();
        QModelIndex chosen = m_section ? m_model->indexOf(*m_section) : QModelIndex();
        if (!chosen.isValid() && m_area) chosen = m_model->indexOf(*m_area);
        if (!chosen.isValid() && m_model->rowCount() > 0) {
            chosen = m_model->index(0, 0);
            if (m_tree->isExpanded(chosen) && m_model->rowCount(chosen) > 0) chosen = m_model->index(0, 0, chosen);
        }
        if (chosen != m_tree->currentIndex()) m_tree->setCurrentIndex(chosen);
    }
    m_whole->setCurrentIndex(controller().isOpen() && m_model->rowCount() == 0 ? 1 : 0);
    showChosen();
    showCounts();
}

void FindingsPage::showChosen() {
    const QModelIndex current = m_tree->currentIndex();
    m_area = m_model->areaOf(current);
    m_section = m_model->sectionAt(current);
    if (m_section) {
        if (m_middle->currentWidget() == m_areaView) m_areaView->keep();
        m_edit->showSection(*m_section);
        m_middle->setCurrentWidget(m_writing);
    } else {
        m_edit->keep();
        m_edit->forget();
        m_middle->setCurrentWidget(m_areaView);
        if (m_area) m_areaView->showArea(*m_area, m_edit->language());
    }
    m_add->setEnabled(m_area.has_value());
    const int last = current.isValid() ? m_model->rowCount(current.parent()) - 1 : -1;
    m_up->setEnabled(m_section && current.row() > 0);
    m_down->setEnabled(m_section && current.row() < last);
    m_remove->setEnabled(m_section.has_value());
    showPreview();
}

void FindingsPage::showPreview() {
    m_previewSoon.stop();
    if (!controller().isOpen()) return;
    if (m_section) {
        if (const auto written = m_edit->written()) m_preview->showSection(*written, m_edit->language());
    } else if (m_area) {
        m_preview->showArea(*m_area, m_edit->language());
    }
}

void FindingsPage::showCounts() {
    const int sections = controller().isOpen() ? static_cast<int>(controller().assessment().sections.size()) : 0;
    m_summary->setText(sections > 0 ? tr("%Ln section(s) written", nullptr, sections)
                                    : tr("What was found, in words, an area at a time"));
    emit badgeChanged();
}

void FindingsPage::addSection() {
    m_edit->keep();
    if (!m_area) return;
    model::Section section{{}, *m_area, {}, {}};
    const model::Language language = m_edit->language();
    section.heading.set(language, controller().data().wording(language)("section.new"));
    if (const QModelIndex begun = m_model->untouched(section); begun.isValid()) {
        chooseIndex(begun);
        return m_edit->focusHeading();
    }
    if (!m_refusal->apply(controller(), {document::PutSection{section}})) return;
    const auto& sections = controller().assessment().sections;
    const auto made = std::find_if(sections.rbegin(), sections.rend(),
                                   [&](const model::Section& each) { return each.area == section.area; });
    bringUpToDate();
    chooseIndex(m_model->indexOf(made->id));
    m_edit->focusHeading();
}

void FindingsPage::removeSection() {
    m_edit->keep();
    if (!m_section || !mayActOnCurrent(*m_tree)) return;
    const model::SectionId removed = *m_section;
    const QModelIndex current = m_tree->currentIndex();
    const int near = current.row() + 1 < m_model->rowCount(current.parent()) ? current.row() + 1 : current.row() - 1;
    const auto next = m_model->sectionAt(m_model->index(near, 0, current.parent()));
    m_section = next; // where the page goes when the row is gone
    if (!m_refusal->apply(controller(), {document::RemoveSection{removed}})) m_section = removed;
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::moveSection(int step) {
    if (!m_section) return m_areaView->moveItem(step);
    m_edit->keep();
    if (!m_edit->isAncestorOf(focusWidget()) && !mayActOnCurrent(*m_tree)) return; // who writes has it in view
    const QModelIndex current = m_tree->currentIndex();
    const int place = current.row() + step;
    if (!m_section || place < 0 || place >= m_model->rowCount(current.parent())) return;
    m_refusal->apply(controller(), {document::MoveSection{*m_section, static_cast<std::size_t>(place)}});
}

void FindingsPage::hideEvent(QHideEvent* event) {
    keep();
    Page::hideEvent(event);
}

} // namespace meyar::ui
