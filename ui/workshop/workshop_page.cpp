#include "workshop/workshop_page.h"

#include "text.h"
#include "widgets/draft.h"
#include "widgets/flow_layout.h"
#include "widgets/long_words.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/shown_keys.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"
#include "workshop/ballots_panel.h"
#include "workshop/constituency_form.h"
#include "workshop/marks.h"
#include "workshop/tally_model.h"
#include "workshop/totals_panel.h"
#include "workshop/votes_table.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

const QString newRecord = QStringLiteral(" new"); // no constituency has such an id
constexpr int leastTitle = 80;                    ///< pixels, before the zoom
constexpr int leastDots = 84;
constexpr int tallyRow = 26; ///< pixels: all of A to Q in view on a small screen

QFrame* card(QWidget* parent) {
    auto* frame = new QFrame(parent);
    setRole(*frame, "card");
    return frame;
}

} // namespace

WorkshopPage::WorkshopPage(DocumentController& controller, QWidget* parent) : Page(controller, parent) {
    setObjectName(QStringLiteral("workshopPage"));
    setAccessibleName(tr("Workshop"));
    m_guidance = roleLabel({}, "second", this);
    m_chips = new QWidget(this);
    m_chips->setAccessibleName(tr("Constituencies"));
    m_chipsLayout = new FlowLayout(m_chips);
    m_group = new QButtonGroup(this);
    m_new = new QPushButton(tr("New constituency…"), m_chips);
    m_new->setObjectName(QStringLiteral("constituencyNew"));
    m_new->setAccessibleName(tr("New constituency"));
    setRole(*m_new, "chip");
    m_new->setCheckable(true);
    m_group->addButton(m_new);
    connect(m_new, &QPushButton::clicked, this, &WorkshopPage::openForm);

    auto* columns = new QSplitter(this);
    columns->setObjectName(QStringLiteral("workshopSplit"));
    // At a zoom the entry has its parts one below the other, and the tally keeps its titles.
    const bool zoomed = Theme::current().zoom() > 125;
    makeEntryCard(columns);
    QWidget* tally = makeTallyCard(columns);
    new SidePanel(*columns, *tally, QWIDGETSIZE_MAX, zoomed ? 54 : 49);
    columns->setHandleWidth(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(roleLabel(tr("Workshop"), "title", this));
    layout->addWidget(m_guidance);
    layout->addSpacing(4);
    layout->addWidget(m_chips);
    layout->addSpacing(4);
    layout->addWidget(columns, 1);

    makeButtonAction("actionNewConstituency", tr("&New constituency…"), *m_new);
    showKeys(*makeButtonAction("actionCastBallot", tr("&Cast the ballot"),
                               *m_ballots->findChild<QAbstractButton*>(QStringLiteral("ballotCast"))),
             Qt::Key_Enter);
    makeKeyAction("actionVoidBallot", tr("Make the chosen ballot &void"), Qt::Key_Delete,
                  *m_ballots->findChild<QWidget*>(QStringLiteral("ballotsTable")));

    connect(&controller, &DocumentController::changed, this, &WorkshopPage::follow);
    connect(&controller, &DocumentController::closed, this, &WorkshopPage::refresh);
}

void WorkshopPage::makeEntryCard(QWidget* parent) {
    auto* frame = card(parent);
    m_entryScroll = new QScrollArea(frame); // a large type needs more height than a low window has
    auto* scroll = m_entryScroll;
    m_entry = new QStackedWidget(scroll->viewport());
    m_ballots = new BallotsPanel(controller(), m_entry);
    m_totals = new TotalsPanel(controller(), m_entry);
    m_form = new ConstituencyForm(controller(), m_entry);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_ballots), static_cast<QWidget*>(m_totals), static_cast<QWidget*>(m_form)}) {
        m_entry->addWidget(panel);
    }
    connect(m_form, &ConstituencyForm::made, this, &WorkshopPage::choose);
    connect(m_form, &ConstituencyForm::left, this, [this] {
        m_constituency.reset();
        refresh();
    });
    comesBack(
        *m_form, [this] { return m_entry->currentWidget() == m_form ? QVariant(true) : QVariant(); },
        [this](const QVariant&) { openForm(); });
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 16, 16, 16);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_entry);
    keepWideEnough(*scroll, *scroll);
    scroll->viewport()->setAutoFillBackground(false);
    m_entry->setAutoFillBackground(false);
    layout->addWidget(scroll);
}

QWidget* WorkshopPage::makeTallyCard(QWidget* parent) {
    auto* frame = card(parent);
    m_tallyNote = roleLabel({}, "faint", frame);
    m_tallyNote->setObjectName(QStringLiteral("tallyNote"));
    m_tally = new TallyModel(controller(), this);
    m_tallyTable = new VotesTable(QStringLiteral("tallyTable"), tr("Tally"), frame);
    m_tallyTable->setModel(m_tally);
    m_tallyTable->verticalHeader()->setMinimumSectionSize(Theme::scaled(tallyRow));
    m_tallyTable->verticalHeader()->setDefaultSectionSize(Theme::scaled(tallyRow));
    m_tallyTable->setLetterColumn(TallyModel::Letter);
    m_tallyTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_tallyTable, &VotesTable::resized, this, &WorkshopPage::fitTally);

    QLabel* title = roleLabel(tr("Tally"), "heading", frame);
    title->setWordWrap(false); // the note beside it wraps
    auto* heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addSpacing(8);
    heading->addWidget(m_tallyNote, 1);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_tallyTable, 1);
    return frame;
}

void WorkshopPage::refresh() {
    m_tally->reload();
    if (!controller().isOpen()) {
        m_constituency.reset();
        emit badgeChanged();
        return;
    }
    const auto& constituencies = controller().assessment().constituencies;
    if (m_constituency && !controller().assessment().findConstituency(*m_constituency)) m_constituency.reset();
    const bool writesNew = m_entry->currentWidget() == m_form && holdsDraft(*m_form);
    if (!m_constituency && !constituencies.empty() && !writesNew) {
        // A workshop enters ballots: the first constituency that takes them comes first.
        const auto ballots = std::find_if(constituencies.begin(), constituencies.end(),
                                          [](const model::Constituency& c) { return !c.totalsOnly; });
        m_constituency = ballots == constituencies.end() ? constituencies.front().id : ballots->id;
    }
    m_guidance->setVisible(!controller().readOnly()); // it says what to type
    showChips();
    showEntry();
    fitEntry();
    showTally();
    emit badgeChanged();
}

QString WorkshopPage::record() const {
    if (m_constituency) return qs(m_constituency->text());
    return m_entry->currentWidget() == m_form ? newRecord : QString();
}

void WorkshopPage::showRecord(const QString& record) {
    if (record == newRecord) return openForm();
    const QString voters = record.section(u'\n', 0, 0), ballot = record.section(u'\n', 1);
    const model::ConstituencyId constituency(voters.toStdString());
    if (voters != this->record() && controller().assessment().findConstituency(constituency)) choose(constituency);
    if (voters == this->record() && !ballot.isEmpty()) m_ballots->choose(model::BallotId(ballot.toStdString()));
}

/// Of a ballot also the ballot.
bool WorkshopPage::showsOnly(const QStringList& records) const {
    const QString own = record(), chosen = own + u'\n' + qs(m_ballots->chosen().text());
    return records.contains(own) || records.contains(chosen);
}

QString WorkshopPage::badge() const {
    if (!controller().isOpen()) return {};
    std::int64_t valid = 0;
    for (const method::ConstituencyTally& tally : controller().results().tally.constituencies)
        valid += tally.valid;
    return valid > 0 ? QLocale().toString(static_cast<qlonglong>(valid)) : QString();
}

std::vector<std::pair<QString, QString>> WorkshopPage::keys() const {
    return {{QStringLiteral("Enter"), tr("On to the letters, then cast the ballot")},
            {QStringLiteral("Esc"), tr("Clear the letters")},
            {QStringLiteral("Del"), tr("Make the chosen ballot void; in a table of dots: none")},
            {QStringLiteral("A … Q"), tr("In a table: go to the row of that letter")}};
}

void WorkshopPage::choose(const model::ConstituencyId& id) {
    m_constituency = id;
    refresh();
    if (m_entry->currentWidget() == m_ballots) m_ballots->focusEntry();
    if (m_entry->currentWidget() == m_totals) m_totals->focusEntry();
}

void WorkshopPage::follow(const document::Touched& touched) {
    const bool constituencies = touched.kinds.contains(document::Kind::Constituencies);
    const bool ballots = touched.kinds.contains(document::Kind::Ballots);
    const bool framework = touched.kinds.contains(document::Kind::Framework);
    if (constituencies || ballots) emit badgeChanged();
    if (!isVisible()) return outdate();
    const bool gone = m_constituency && !controller().assessment().findConstituency(*m_constituency);
    if (framework || gone || (constituencies && m_entry->currentWidget() == m_form)) return refresh();
    if (constituencies) showChips();
    if (constituencies || ballots) showTally();
    // Also after other edits, since any of them is the next to undo.
    if (m_entry->currentWidget() == m_ballots) m_ballots->follow();
    if (m_entry->currentWidget() == m_totals) m_totals->follow();
}

void WorkshopPage::showChips() {
    // One button a constituency, kept while their order stays: rebuilding would take the focus away.
    const auto& constituencies = controller().assessment().constituencies;
    QList<QAbstractButton*> chips = m_group->buttons();
    chips.removeOne(m_new);
    while (chips.size() > static_cast<qsizetype>(constituencies.size()))
        delete chips.takeLast();
    m_chipsLayout->removeWidget(m_new);
    for (std::size_t i = 0; i < constituencies.size(); ++i) {
        if (static_cast<qsizetype>(i) == chips.size()) {
            auto* chip = new QPushButton(m_chips);
            setRole(*chip, "chip");
            keepForReading(*chip);
            chip->setCheckable(true);
            connect(chip, &QPushButton::clicked, this, [this, i] {
                m_constituency = controller().assessment().constituencies[i].id;
                refresh();
            });
            m_group->addButton(chip);
            m_chipsLayout->addWidget(chip);
            chip->show();
            chips << chip;
        }
        QAbstractButton* chip = chips[static_cast<qsizetype>(i)];
        const QString name = qs(constituencies[i].name.in(controller().language()));
        chip->setObjectName(QStringLiteral("constituency_") + qs(constituencies[i].id.text()));
        chip->setText(shortened(name).replace(u'&', QStringLiteral("&&")));
        chip->setAccessibleName(tr("Constituency %1").arg(name));
        chip->setIcon(markIcon(i));
        chip->setIconSize(markIconSize());
        chip->setChecked(m_constituency == constituencies[i].id);
    }
    m_chipsLayout->addWidget(m_new);
    m_new->setVisible(!constituencies.empty());
    m_chips->updateGeometry();
}

void WorkshopPage::showEntry() {
    if (!m_constituency) return openForm();
    const auto place = controller().assessment().findConstituency(*m_constituency);
    if (!place) return openForm();
    const model::Constituency& constituency = controller().assessment().constituencies[*place];
    if (constituency.totalsOnly) {
        m_guidance->setText(tr("Only totals of dots are known here: type them, letter by letter."));
        m_totals->enter(constituency.id);
        m_entry->setCurrentWidget(m_totals);
        setFocusProxy(m_totals);
        return;
    }
    m_guidance->setText(
        tr("Type a voter, then its letters: G1, J L A. Enter goes on and casts the ballot, as the button does."));
    m_ballots->enter(constituency.id);
    m_entry->setCurrentWidget(m_ballots);
    setFocusProxy(m_ballots); // where the keys go when the window brings the page to the front
}

void WorkshopPage::showTally() {
    m_tally->recount();
    fitTally();
    std::int64_t dots = 0;
    for (const std::int64_t total : controller().results().tally.totals)
        dots += total;
    const int constituencies = static_cast<int>(controller().assessment().constituencies.size());
    m_tallyNote->setText(dots == 0 ? tr("No dots yet")
                                   : tr("%Ln dot(s)", nullptr, static_cast<int>(dots)) + QStringLiteral(" · ") +
                                         tr("%Ln constituency(ies)", nullptr, constituencies));
}

/// The titles take what is left. Where that is too little to read, dots become a dot and a figure; at last the titles
/// go, as the letters have them for a tooltip.
void WorkshopPage::fitTally() {
    if (m_tally->rowCount() == 0) return;
    m_tallyTable->fitColumn(TallyModel::Letter, 36);
    m_tallyTable->fitColumn(TallyModel::Dots, 96, 200);
    m_tallyTable->fitColumn(TallyModel::Total, 64);
    const auto leftOver = [this] {
        return m_tallyTable->viewport()->width() - m_tallyTable->columnWidth(TallyModel::Letter) -
               m_tallyTable->columnWidth(TallyModel::Dots) - m_tallyTable->columnWidth(TallyModel::Total);
    };
    if (leftOver() < Theme::scaled(leastTitle)) {
        const int most = std::max(Theme::scaled(leastDots), m_tallyTable->headingWidth(TallyModel::Dots));
        const int few = m_tallyTable->columnWidth(TallyModel::Dots) + leftOver() - Theme::scaled(leastTitle);
        m_tallyTable->setColumnWidth(TallyModel::Dots, std::max(most, few)); // drawn as figures, where dots do not fit
    }
    const int left = leftOver();
    const bool readable = left >= Theme::scaled(leastTitle);
    m_tallyTable->setColumnHidden(TallyModel::Title, !readable);
    if (readable) return m_tallyTable->setColumnWidth(TallyModel::Title, left);
    const int dots = m_tallyTable->columnWidth(TallyModel::Dots) + left; // drawn as figures where the dots do not fit
    m_tallyTable->setColumnWidth(TallyModel::Dots, std::max(Theme::scaled(leastDots), dots));
}

/// The entry scrolls down only.
void WorkshopPage::fitEntry() {
    m_entry->ensurePolished();
    m_entryScroll->setMinimumWidth(m_entry->minimumSizeHint().width() +
                                   m_entryScroll->verticalScrollBar()->sizeHint().width());
}

void WorkshopPage::openForm() {
    m_constituency.reset();
    const bool first = controller().assessment().constituencies.empty();
    m_guidance->setText(first ? tr("Votes are entered a constituency at a time.")
                              : tr("A new body of voters, beside those there are."));
    m_new->setChecked(true);
    m_form->start(first);
    const bool there = m_entry->currentWidget() == m_form;
    m_entry->setCurrentWidget(m_form);
    setFocusProxy(m_form);
    if (!first && !there) m_form->focusEntry();
}

} // namespace meyar::ui
