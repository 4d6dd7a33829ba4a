#include "workshop/ballot_line.h"

#include "model/ballot_faults.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/status_line.h"
#include "widgets/theme.h"
#include "workshop/ballot_letters.h"
#include "workshop/letter_chips.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace meyar::ui {

namespace {

QLineEdit* field(const QString& objectName, const QString& accessibleName, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

QLabel* caption(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setRole(*label, "second");
    label->setBuddy(buddy);
    return label;
}

} // namespace

BallotLine::BallotLine(DocumentController& controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
    setObjectName(QStringLiteral("ballotLine"));
    m_voter = field(QStringLiteral("ballotVoter"), tr("Voter"), this);
    m_voter->setPlaceholderText(tr("G1"));
    m_letters = field(QStringLiteral("ballotLetters"), tr("Letters"), this);
    m_letters->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_cast = new QPushButton(tr("Cast ballot"), this);
    m_cast->setObjectName(QStringLiteral("ballotCast"));
    setRole(*m_cast, "primary");
    m_cast->setAccessibleName(tr("Cast ballot"));
    m_cast->setAutoDefault(false);

    m_otherRow = new QWidget(this);
    m_other = field(QStringLiteral("ballotOther"), tr("Other, in words"), m_otherRow);
    m_other->setPlaceholderText(tr("The voter's own words; they may be left out"));
    auto* otherLayout = new QHBoxLayout(m_otherRow);
    otherLayout->setContentsMargins(0, 4, 0, 0);
    otherLayout->addWidget(caption(tr("Other, in words"), m_other, m_otherRow));
    otherLayout->addWidget(m_other, 1);

    m_chips = new LetterChips(this);
    m_chips->setObjectName(QStringLiteral("ballotChips"));
    m_warning = new WrappedLabel(this);
    m_warning->setObjectName(QStringLiteral("ballotWarning"));
    setRole(*m_warning, "warning");

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(caption(tr("Voter"), m_voter, this), 0, 0);
    grid->addWidget(caption(tr("Letters"), m_letters, this), 0, 1);
    grid->addWidget(m_voter, 1, 0);
    grid->addWidget(m_letters, 1, 1);
    // At a zoom below the fields, so that the tally beside has room for its names.
    const bool zoomed = Theme::current().zoom() > 125;
    zoomed ? grid->addWidget(m_cast, 2, 0, 1, 3, Qt::AlignLeft) : grid->addWidget(m_cast, 1, 2);
    grid->addWidget(m_otherRow, 3, 0, 1, 3);
    grid->setRowMinimumHeight(4, 2);
    grid->addWidget(m_chips, 5, 0, 1, 3);
    grid->addWidget(m_warning, 6, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);

    for (QLineEdit* edit : {m_voter, m_letters, m_other}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [this] { showFeedback(false); });
        connect(edit, &QLineEdit::textEdited, this, &BallotLine::forgetRefused);
    }
    connect(m_voter, &QLineEdit::returnPressed, this, &BallotLine::voterEntered);
    connect(m_letters, &QLineEdit::returnPressed, this, &BallotLine::lettersEntered);
    connect(m_other, &QLineEdit::returnPressed, this, &BallotLine::cast);
    connect(m_cast, &QPushButton::clicked, this, &BallotLine::cast);
    m_otherRow->hide();
    m_warning->hide();
    setFocusProxy(m_voter);
    setAccessibleName(tr("Ballot"));
    mayHoldDraft(*this);
}

void BallotLine::setConstituency(const model::ConstituencyId& id) {
    m_constituency = id;
    m_chips->setRoom(maxChoices());
    m_letters->setPlaceholderText(tr("up to %Ln letter(s)", nullptr, maxChoices()));
    if (holdsDraft(*this)) return showFeedback(false); // typed in the wrong place: it goes along
    const auto& ballots = m_controller.assessment().ballots;
    const auto last = std::find_if(ballots.rbegin(), ballots.rend(),
                                   [&](const model::Ballot& ballot) { return ballot.constituency == id; });
    startNext(last == ballots.rend() ? QString() : nextVoter(m_controller.assessment(), id, qs(last->voter)));
}

void BallotLine::suggest(const QString& voter) {
    const bool typing = (m_voter->isModified() && !m_voter->text().isEmpty()) || !m_letters->text().isEmpty();
    if (typing) return;
    m_voter->setText(voter);
    if (m_voter->hasFocus()) m_voter->selectAll();
}

void BallotLine::follow() {
    m_chips->setRoom(maxChoices());
    showFeedback(false);
}

void BallotLine::focusVoter() {
    m_voter->setFocus();
    if (!isTyped(*m_voter)) m_voter->selectAll(); // one who is being typed is gone on with
}

bool BallotLine::eventFilter(QObject* watched, QEvent* event) {
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit == nullptr) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A field with nothing of its own to take back leaves Ctrl+Z and its like to the document.
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !edit->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !edit->isRedoAvailable();
        if (!undo && !redo) return false;
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
    if (edit != m_voter) {
        giveUp(*this);
        startNext(m_voter->text());
        focusVoter();
    }
    warn(*m_warning, {}); // of a voter who is still there it is said again when a letter is typed
    forgetRefused();
    return edit != m_voter;
}

void BallotLine::forgetRefused() {
    if (std::exchange(m_refused, false) && !m_controller.unsaved()) forgetRefusal(*this);
}

model::Ballot BallotLine::typed() const {
    model::Ballot ballot;
    ballot.constituency = m_constituency;
    ballot.voter = m_voter->text().simplified().toStdString();
    ballot.choices = lettersIn(m_letters->text());
    if (takesWords()) ballot.other = m_other->text().trimmed().toStdString();
    return ballot;
}

int BallotLine::maxChoices() const {
    const auto place = m_controller.assessment().findConstituency(m_constituency);
    return place ? m_controller.assessment().constituencies[*place].maxChoices : 1;
}

bool BallotLine::takesWords() const {
    const model::Framework& framework = m_controller.assessment().framework;
    const std::vector<model::Letter> letters = lettersIn(m_letters->text());
    return std::any_of(letters.begin(), letters.end(), [&](const model::Letter& letter) {
        const auto place = framework.findRecommendation(letter);
        return place && framework.recommendations[*place].freeText;
    });
}

void BallotLine::voterEntered() {
    if (m_voter->text().trimmed().isEmpty()) return showFeedback(true);
    m_letters->setFocus();
    m_letters->selectAll();
}

void BallotLine::lettersEntered() {
    if (takesWords() && m_other->text().isEmpty() &&
        model::faultsOfBallot(m_controller.assessment(), typed()).empty()) {
        m_other->setFocus();
        return;
    }
    cast();
}

void BallotLine::cast() {
    if (!m_controller.isOpen()) return;
    model::Ballot ballot = typed();
    showFeedback(true);
    // A faulty ballot goes to the same door, which refuses it and says so in the status line too.
    if (model::faultsOfBallot(m_controller.assessment(), ballot).empty()) {
        ballot.choices = inFrameworkOrder(m_controller.assessment().framework, ballot.choices);
    }
    m_refused = !m_controller.apply(document::CastBallot{ballot});
    if (m_refused) return;
    startNext(nextVoter(m_controller.assessment(), m_constituency, qs(ballot.voter)));
    focusVoter();
}

void BallotLine::startNext(const QString& voter) {
    m_letters->clear();
    m_other->clear();
    m_voter->setText(voter);
    showFeedback(false);
}

void BallotLine::showFeedback(bool asked) {
    if (!m_controller.isOpen()) return;
    const model::Assessment& assessment = m_controller.assessment();
    const model::Ballot ballot = typed();
    m_chips->setChips(chipsOf(assessment.framework, ballot.choices, maxChoices(), m_controller.language()));
    m_otherRow->setVisible(takesWords());

    QStringList warnings;
    for (const model::Finding& fault : model::faultsOfBallot(assessment, ballot)) {
        const bool merelyUnfinished = fault.code == "no_voter" || fault.code == "no_choice";
        if (merelyUnfinished && !asked) continue;
        const QString sentence = m_controller.inWords(fault);
        if (!warnings.contains(sentence)) warnings << sentence;
    }
    if (hasCyrillic(m_letters->text())) {
        warnings << tr("The keyboard writes Cyrillic letters; the letters of the ballot are Latin.");
    }
    warn(*m_warning, warnings.join(u'\n'));
}

} // namespace meyar::ui
