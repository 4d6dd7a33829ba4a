#include "workshop/totals_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/height_left.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "workshop/dots_model.h"
#include "workshop/unset_spin_box.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

/// Fewer cannot have given these dots, and would be refused.
std::int64_t leastVoters(const model::Constituency& constituency) {
    std::int64_t least = 1, sum = 0;
    for (const auto& [letter, dots] : constituency.dots) {
        least = std::max(least, dots);
        sum += dots;
    }
    const std::int64_t choices = std::max(1, constituency.maxChoices);
    return std::clamp<std::int64_t>((sum + choices - 1) / choices, least, model::highestCount);
}

} // namespace

TotalsPanel::TotalsPanel(DocumentController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
    setObjectName(QStringLiteral("totalsPanel"));
    auto* votersLabel = new QLabel(tr("Number of voters"), this);
    m_voters = new UnsetSpinBox(tr("not known"), static_cast<int>(model::highestCount), this);
    m_voters->setObjectName(QStringLiteral("totalsVoters"));
    m_voters->setAccessibleName(tr("Number of voters"));
    m_voters->setKeyboardTracking(false);
    votersLabel->setBuddy(m_voters);
    m_votersNote = new QLabel(tr("Without it there are no shares, and support leaves these dots out."), this);
    setRole(*m_votersNote, "faint");
    m_votersNote->setWordWrap(true);
    m_hint = new QLabel(tr("Click a row or type its letter, then type its dots; Enter goes on to the next."), this);
    setRole(*m_hint, "second");
    m_hint->setWordWrap(true);
    m_warning = new WrappedLabel(this);
    m_warning->setObjectName(QStringLiteral("totalsWarning"));
    setRole(*m_warning, "warning");
    m_warning->hide();

    m_model = new DotsModel(controller, this);
    m_table = new HeightLeft<VotesTable>(QStringLiteral("dotsTable"), tr("Dots of each recommendation"), this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(VotesDelegate::heightOf(3));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setSectionResizeMode(DotsModel::Title, QHeaderView::Stretch);
    m_table->setLetterColumn(DotsModel::Letter);
    m_table->setColumnWidth(DotsModel::Letter, 36);
    m_table->setColumnWidth(DotsModel::Dots, 88);

    auto* votersRow = new FlowBox(this);
    auto* inLines = new FlowLayout(votersRow, 8);
    inLines->addWidget(votersLabel);
    inLines->addWidget(m_voters);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(votersRow);
    layout->addWidget(m_votersNote);
    layout->addWidget(m_hint);
    layout->addWidget(m_warning);
    layout->addWidget(m_table, 1);

    setFocusProxy(m_table);
    connect(m_voters, &QSpinBox::valueChanged, this, &TotalsPanel::setVoters);
    // Wherever in a row one clicks, the keys land in the column that takes them.
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid() || current.column() == DotsModel::Dots) return;
            m_table->setCurrentIndex(m_model->index(current.row(), DotsModel::Dots));
        },
        Qt::QueuedConnection);
    connect(m_table, &VotesTable::removeRequested, this, &TotalsPanel::clearChosen);
    connect(&controller, &DocumentController::refused, this, [this](const QString& why) {
        if (!isVisible()) return;
        warn(*m_warning, why);
    });
}

void TotalsPanel::enter(const model::ConstituencyId& constituency) {
    m_constituency = constituency;
    m_model->show(constituency);
    m_table->setCurrentIndex(m_model->index(0, DotsModel::Dots));
    m_hint->setVisible(!m_controller.readOnly());
    m_warning->hide();
    showVoters();
}

void TotalsPanel::follow() {
    m_model->follow();
    m_warning->hide();
    showVoters();
}

void TotalsPanel::focusEntry() {
    m_table->setFocus();
}

void TotalsPanel::setVoters(int voters) {
    const auto place = m_controller.assessment().findConstituency(m_constituency);
    if (!place) return;
    model::Constituency constituency = m_controller.assessment().constituencies[*place];
    constituency.voters = voters > 0 ? std::optional<std::int64_t>(voters) : std::nullopt;
    if (!m_controller.apply(document::PutConstituency{constituency})) showVoters();
}

void TotalsPanel::showVoters() {
    const auto place = m_controller.assessment().findConstituency(m_constituency);
    if (!place) return;
    const model::Constituency& constituency = m_controller.assessment().constituencies[*place];
    const auto& voters = constituency.voters;
    const QSignalBlocker quiet(m_voters);
    m_voters->setFirst(static_cast<int>(leastVoters(constituency)));
    m_voters->setValue(static_cast<int>(voters.value_or(0)));
    m_votersNote->setVisible(!voters);
}

void TotalsPanel::clearChosen() {
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid()) m_model->setData(chosen.siblingAtColumn(DotsModel::Dots), 0, Qt::EditRole);
}

} // namespace meyar::ui
