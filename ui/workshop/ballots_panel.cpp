#include "workshop/ballots_panel.h"

#include "text.h"
#include "widgets/column_room.h"
#include "widgets/draft.h"
#include "widgets/flow_layout.h"
#include "widgets/height_left.h"
#include "widgets/in_view.h"
#include "widgets/long_words.h"
#include "widgets/plain_tip.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/status_line.h"
#include "widgets/theme.h"
#include "workshop/ballot_letters.h"
#include "workshop/ballot_line.h"
#include "workshop/ballots_model.h"
#include "workshop/unset_spin_box.h"
#include "workshop/votes_delegate.h"
#include "workshop/votes_table.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meyar::ui {

namespace {
constexpr int mostHandedOut = 100000;
}

BallotsPanel::BallotsPanel(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller) {
    setObjectName(QStringLiteral("ballotsPanel"));
    m_line = new BallotLine(controller, this);
    m_model = new BallotsModel(controller, this);
    m_table = new HeightLeft<VotesTable>(QStringLiteral("ballotsTable"), tr("Ballots entered"), this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(VotesDelegate::heightOf(2)); // so that what is said above leaves room for what is below
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table, &VotesTable::resized, this, &BallotsPanel::fitColumns);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(makeCounts());
    layout->addWidget(m_table, 1);
    m_actions = makeActions();
    layout->addWidget(m_actions);
    m_reasonRow = makeReasonRow();
    layout->addWidget(m_reasonRow);
    m_reasonRow->hide();

    setFocusProxy(m_line);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BallotsPanel::showActions);
    connect(m_table, &VotesTable::removeRequested, this, &BallotsPanel::askReason);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_table, &QTableView::scrollToBottom);
    // An undone ballot is the next to be entered again; one brought back by redo is done.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, m_line,
            [this](const QModelIndex&, int first) { m_line->suggest(qs(m_model->ballotAt(first).voter)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, m_line, [this](const QModelIndex&, int, int last) {
        m_line->suggest(nextVoter(m_controller.assessment(), m_constituency, qs(m_model->ballotAt(last).voter)));
    });
}

QWidget* BallotsPanel::makeCounts() {
    auto* row = new QWidget(this);
    m_entered = new WrappedLabel(row);
    m_entered->setObjectName(QStringLiteral("ballotsEntered"));
    auto* label = new QLabel(tr("Handed out"), row);
    setRole(*label, "second");
    m_handedOut = new UnsetSpinBox(tr("not set"), mostHandedOut, row);
    m_handedOut->setObjectName(QStringLiteral("ballotsHandedOut"));
    m_handedOut->setAccessibleName(tr("Ballots handed out"));
    keepForReading(*m_handedOut); // kept beside the settings
    label->setBuddy(m_handedOut);
    m_missing = new QLabel(row);
    m_missing->setObjectName(QStringLiteral("ballotsMissing"));
    connect(m_handedOut, &QSpinBox::valueChanged, this, [this](int value) {
        QSettings().setValue(handedOutKey(), value);
        showCounts();
    });

    auto* handedOut = new QHBoxLayout;
    handedOut->setSpacing(8);
    handedOut->addWidget(m_missing);
    handedOut->addWidget(label);
    handedOut->addWidget(m_handedOut);
    const bool zoomed = Theme::current().zoom() > 125; // then the counts have a line of their own
    auto* layout = new QBoxLayout(zoomed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_entered, 1);
    layout->addLayout(handedOut);
    if (zoomed) handedOut->addStretch(1);
    return row;
}

QWidget* BallotsPanel::makeActions() {
    auto* row = new FlowBox(this);
    m_void = new QPushButton(tr("Make void…"), row);
    m_void->setObjectName(QStringLiteral("ballotVoid"));
    m_void->setAccessibleName(tr("Make the chosen ballot void"));
    m_void->setToolTip(tr("Keep the ballot, but do not count it (Del)"));
    m_undo = new QPushButton(tr("Undo"), row);
    m_undo->setObjectName(QStringLiteral("ballotUndo"));
    m_undo->setAccessibleName(tr("Undo the last change"));
    connect(m_void, &QPushButton::clicked, this, &BallotsPanel::askReason);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_controller.undo();
        m_line->focusVoter();
    });

    auto* layout = new FlowLayout(row, 8);
    layout->addWidget(m_void);
    layout->addWidget(m_undo);
    return row;
}

QWidget* BallotsPanel::makeReasonRow() {
    auto* row = new QWidget(this);
    m_reasonAsked = new WrappedLabel(row);
    setRole(*m_reasonAsked, "second");
    m_reason = new QLineEdit(row);
    m_reason->setObjectName(QStringLiteral("ballotVoidReason"));
    m_reason->setAccessibleName(tr("Reason for making the ballot void"));
    m_reason->setPlaceholderText(tr("The reason, kept with the ballot"));
    row->setAccessibleName(m_reason->accessibleName());
    mayHoldDraft(*row);
    comesBack(
        *row, [this] { return m_voiding.empty() ? QVariant() : QVariant(qs(m_voiding.text())); },
        [this](const QVariant& ballot) { openReasonAgain(ballot.toString()); });
    auto* confirm = new QPushButton(tr("Make void"), row);
    confirm->setObjectName(QStringLiteral("ballotVoidConfirm"));
    setRole(*confirm, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("ballotVoidCancel"));
    for (QPushButton* button : {confirm, cancel})
        button->setAccessibleName(button->text());
    connect(m_reason, &QLineEdit::returnPressed, this, &BallotsPanel::voidChosen);
    connect(m_reason, &QLineEdit::textEdited, this, &BallotsPanel::forgetRefused);
    connect(confirm, &QPushButton::clicked, this, &BallotsPanel::voidChosen);
    connect(cancel, &QPushButton::clicked, this, [this, row] {
        giveUp(*row);
        closeReason();
    });

    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_reason, 1);
    entry->addWidget(confirm);
    entry->addWidget(cancel);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_reasonAsked);
    layout->addLayout(entry);
    return row;
}

void BallotsPanel::enter(const model::ConstituencyId& constituency) {
    m_constituency = constituency;
    m_model->show(constituency);
    const bool takesBallots = !m_controller.readOnly();
    if (takesBallots) m_table->scrollToBottom(); // where the next one comes; a reader has the current row in view
    m_line->setConstituency(constituency);
    m_line->setVisible(takesBallots);
    setFocusProxy(takesBallots ? static_cast<QWidget*>(m_line) : m_table);
    {
        const QSignalBlocker quiet(m_handedOut);
        m_handedOut->setValue(QSettings().value(handedOutKey(), 0).toInt());
    }
    if (!holdsDraft(*m_reasonRow)) closeReason();
    showCounts();
}

void BallotsPanel::follow() {
    m_model->follow();
    m_line->follow();
    showCounts();
    showActions();
}

void BallotsPanel::focusEntry() {
    m_line->focusVoter();
}

void BallotsPanel::choose(const model::BallotId& ballot) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->ballotAt(row).id != ballot) continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

model::BallotId BallotsPanel::chosen() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->ballotAt(current.row()).id : model::BallotId{};
}

void BallotsPanel::askReason() {
    if (holdsDraft(*m_reasonRow)) return m_reason->setFocus(); // of that ballot first
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid() || m_model->ballotAt(chosen.row()).voidWhy || !m_controller.mayChange()) return;
    if (mayActOnCurrent(*m_table)) openReason(m_model->ballotAt(chosen.row()));
}

void BallotsPanel::openReason(const model::Ballot& ballot) {
    m_voiding = ballot.id;
    m_reasonAsked->setText(tr("%1 is void because").arg(qs(ballot.voter)));
    m_reason->clear();
    m_actions->hide();
    m_reasonRow->show();
    m_reason->setFocus();
    QMetaObject::invokeMethod(this, &BallotsPanel::showReason, Qt::QueuedConnection); // when it has its place
}

/// Above it a long warning may leave too little height.
void BallotsPanel::showReason() {
    for (QWidget* at = parentWidget(); at && !m_reasonRow->isHidden(); at = at->parentWidget())
        if (auto* scrolled = qobject_cast<QScrollArea*>(at)) scrolled->ensureWidgetVisible(m_reasonRow, 0, 0);
}

/// As it was open before the page was made again; the page need not be in front.
void BallotsPanel::openReasonAgain(const QString& ballot) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (qs(m_model->ballotAt(row).id.text()) != ballot || m_model->ballotAt(row).voidWhy) continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        openReason(m_model->ballotAt(row));
    }
}

void BallotsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || m_reasonRow->isHidden()) return QWidget::keyPressEvent(event);
    giveUp(*m_reasonRow);
    closeReason();
    m_table->setFocus();
}

void BallotsPanel::voidChosen() {
    m_refused = !m_controller.apply(document::VoidBallot{m_voiding, m_reason->text().trimmed().toStdString()});
    if (m_refused) return;
    closeReason();
    m_table->setFocus();
}

void BallotsPanel::forgetRefused() {
    if (std::exchange(m_refused, false) && !m_controller.unsaved()) forgetRefusal(*this);
}

void BallotsPanel::closeReason() {
    forgetRefused();
    m_voiding = {};
    m_reason->clear();
    m_reasonRow->hide();
    m_actions->show();
    showActions();
}

void BallotsPanel::showCounts() {
    int voided = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        voided += m_model->ballotAt(row).voidWhy ? 1 : 0;
    const int entered = m_model->rowCount();
    QString sentence = tr("%Ln ballot(s) entered", nullptr, entered);
    if (voided > 0) sentence = tr("%1, %Ln of them void", nullptr, voided).arg(sentence);
    m_entered->setText(sentence);

    fitColumns();

    const int handedOut = m_handedOut->value();
    QString missing;
    if (handedOut > entered) missing = tr("%Ln still to come", nullptr, handedOut - entered);
    if (handedOut > 0 && handedOut < entered) missing = tr("%Ln more than handed out", nullptr, entered - handedOut);
    if (handedOut > 0 && handedOut == entered) missing = tr("all are in");
    const bool tooMany = handedOut > 0 && handedOut < entered;
    const bool news = m_missing->text() != missing;
    m_missing->setText(missing);
    m_missing->setAccessibleName(missing);
    if (tooMany && news) announce(*m_missing);
    setRole(*m_missing, tooMany ? "warning" : "faint");
    m_missing->style()->unpolish(m_missing);
    m_missing->style()->polish(m_missing);
}

/// Words of one's own and the reason why a ballot is void share what is left; no heading is cut for them, the table
/// scrolls sideways first.
void BallotsPanel::fitColumns() {
    bool words = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words = words || !m_model->ballotAt(row).other.empty();
    m_table->setColumnHidden(BallotsModel::Other, !words);
    m_table->fitColumn(BallotsModel::Voter, 84, 180);
    m_table->fitColumn(BallotsModel::Letters, 64);
    const int room = m_table->viewport()->width() - m_table->columnWidth(BallotsModel::Voter) -
                     m_table->columnWidth(BallotsModel::Letters);
    const auto wish = [this](int column) {
        return ColumnWish{m_table->headingWidth(column), m_table->wantedWidth(column)};
    };
    const ColumnWish other = words ? wish(BallotsModel::Other) : ColumnWish{};
    const std::vector<int> widths = sharedRoom({other, wish(BallotsModel::Void)}, room);
    m_table->setColumnWidth(BallotsModel::Other, widths[0]);
    m_table->setColumnWidth(BallotsModel::Void, std::max(widths[1], room - widths[0]));
}

void BallotsPanel::showActions() {
    const QModelIndex chosen = m_table->currentIndex();
    m_void->setEnabled(chosen.isValid() && !m_model->ballotAt(chosen.row()).voidWhy);
    const auto next = m_controller.nextUndo();
    m_undo->setEnabled(next.has_value());
    m_undo->setToolTip(next ? plainTip(m_controller.labelOf(*next)) : QString());
}

QString BallotsPanel::handedOutKey() const {
    // Kept beside the window's other settings, not in the document: it matters on the day of the workshop only.
    const QByteArray file = QCryptographicHash::hash(m_controller.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    const QByteArray constituency = QByteArray::fromStdString(m_constituency.text()).toPercentEncoding();
    return QStringLiteral("workshop/handedOut/%1-%2").arg(QLatin1String(file.left(16)), QLatin1String(constituency));
}

} // namespace meyar::ui
