#include "ranking/firmness_line.h"

#include "preferences.h"
#include "widgets/eliding_label.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace meyar::ui {

namespace {

const QString choiceName = QStringLiteral("firmness");
constexpr std::array numbersOfDraws = {1000, 10000, 100000};
constexpr int usualDraws = 10000;
constexpr int progressSteps = 1000;

struct Kind {
    QLatin1String word;
    bool method::Vary::*kind;
};
constexpr std::array kinds = {Kind{QLatin1String("ballots"), &method::Vary::ballots},
                              Kind{QLatin1String("weights"), &method::Vary::weights},
                              Kind{QLatin1String("unknowns"), &method::Vary::unknowns}};

bool anyKind(const method::Vary& vary) {
    return vary.ballots || vary.weights || vary.unknowns;
}

} // namespace

QString text(const method::DrawOptions& options) {
    QStringList words;
    for (const Kind& each : kinds)
        if (options.vary.*each.kind) words << each.word;
    words << QString::number(options.draws);
    return words.join(u' ');
}

method::DrawOptions drawOptionsFrom(const QString& text) {
    method::DrawOptions options;
    options.draws = usualDraws;
    const QStringList words = text.split(u' ');
    method::Vary vary;
    for (const Kind& each : kinds)
        vary.*each.kind = words.contains(each.word);
    if (anyKind(vary)) options.vary = vary;
    const int draws = words.last().toInt();
    if (std::find(numbersOfDraws.begin(), numbersOfDraws.end(), draws) != numbersOfDraws.end()) options.draws = draws;
    return options;
}

FirmnessLine::FirmnessLine(QWidget* parent)
    : QWidget(parent), m_options(drawOptionsFrom(preferences::choice(choiceName))) {
    setObjectName(QStringLiteral("firmnessLine"));
    m_button = new QPushButton(tr("How firm?"), this);
    m_button->setObjectName(QStringLiteral("firmnessMenu"));
    m_button->setAccessibleName(tr("How firm is the ranking?"));
    m_button->setToolTip(tr("What is varied to tell how firm the ranking is, and how often"));
    setRole(*m_button, "chip");
    m_button->setMenu(makeMenu());
    m_note = new ElidingLabel(Qt::ElideRight, this);
    m_note->setObjectName(QStringLiteral("firmnessNote"));
    setRole(*m_note, "faint");
    m_note->setMostLines(Theme::current().zoom() > 150 ? 1 : 2); // at a large zoom the table needs the room
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("firmnessProgress"));
    m_progress->setAccessibleName(tr("Progress of the draws"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(Theme::scaled(240));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("firmnessCancel"));
    m_again = new QPushButton(tr("Draw now"), this);
    m_again->setObjectName(QStringLiteral("firmnessAgain"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_note, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    show(false, false);
    connect(m_cancel, &QPushButton::clicked, this, &FirmnessLine::cancelled);
    connect(m_again, &QPushButton::clicked, this, &FirmnessLine::chosen);
}

QMenu* FirmnessLine::makeMenu() {
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("What is varied"))->setEnabled(false); // a heading: the style draws no text in a section
    addKind(*menu, "varyBallots", tr("Ballots, drawn anew"), &method::Vary::ballots);
    addKind(*menu, "varyWeights", tr("Weights"), &method::Vary::weights);
    addKind(*menu, "varyUnknowns", tr("Unknown and disputed cells"), &method::Vary::unknowns);
    menu->addSeparator();
    m_draws = new QActionGroup(menu);
    for (const int draws : numbersOfDraws) {
        QAction* choice = menu->addAction(tr("%Ln draw(s)", nullptr, draws));
        choice->setObjectName(QStringLiteral("draws_%1").arg(draws));
        choice->setCheckable(true);
        choice->setData(draws);
        m_draws->addAction(choice);
        connect(choice, &QAction::triggered, this, &FirmnessLine::choose);
    }
    showOptions();
    return menu;
}

void FirmnessLine::addKind(QMenu& menu, const char* name, const QString& words, bool method::Vary::*kind) {
    QAction* choice = menu.addAction(words);
    choice->setObjectName(QLatin1String(name));
    choice->setCheckable(true);
    m_kinds.emplace_back(choice, kind);
    connect(choice, &QAction::triggered, this, &FirmnessLine::choose);
}

void FirmnessLine::choose() {
    for (const auto& [choice, kind] : m_kinds)
        m_options.vary.*kind = choice->isChecked();
    m_options.draws = m_draws->checkedAction()->data().toInt();
    showOptions();
    preferences::setChoice(choiceName, text(m_options));
    emit chosen();
}

void FirmnessLine::showOptions() {
    const auto varied =
        std::count_if(m_kinds.begin(), m_kinds.end(), [&](const auto& each) { return m_options.vary.*each.second; });
    for (const auto& [choice, kind] : m_kinds) {
        const bool is = m_options.vary.*kind;
        choice->setChecked(is);
        choice->setEnabled(!is || varied > 1); // with nothing varied there is nothing to draw
    }
    for (QAction* choice : m_draws->actions())
        choice->setChecked(choice->data().toInt() == m_options.draws);
}

void FirmnessLine::showNote(const QString& note) {
    m_note->setFullText(note);
    show(false, false);
}

void FirmnessLine::showProgress(double done) {
    m_progress->setValue(static_cast<int>(done * progressSteps));
    m_note->setFullText(tr("Drawing…"));
    show(true, false);
}

void FirmnessLine::showCancelled() {
    m_note->setFullText(tr("Cancelled: how firm the ranking is has not been worked out."));
    show(false, true);
}

/// Who had the keys on a button that goes has them on the menu's.
void FirmnessLine::show(bool progress, bool again) {
    const bool keys = m_cancel->hasFocus() || m_again->hasFocus();
    m_progress->setVisible(progress);
    if (!progress) m_progress->reset(); // else assistive technology still finds what it was
    m_cancel->setVisible(progress);
    m_again->setVisible(again);
    if (keys && !m_cancel->hasFocus() && !m_again->hasFocus()) m_button->setFocus();
}

} // namespace meyar::ui
