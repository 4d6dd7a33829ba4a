#include "report/blind_card.h"

#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {
constexpr int mostWidth = 560; ///< a line that the eye follows with ease
}

BlindCard::BlindCard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("reportBlind"));
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("reportBlindCard"));
    setRole(*card, "card");
    card->setMaximumWidth(Theme::scaled(mostWidth));
    m_words = roleLabel({}, "second", card);
    m_words->setObjectName(QStringLiteral("reportBlindWords"));
    auto* go = new QPushButton(tr("Go to the matrix"), card);
    go->setObjectName(QStringLiteral("reportBlindGo"));
    setRole(*go, "primary");
    m_end = new QPushButton(tr("End blind judging"), card);
    m_end->setObjectName(QStringLiteral("reportEndBlind"));
    setFocusProxy(go);
    connect(go, &QPushButton::clicked, this, &BlindCard::matrixWanted);
    connect(m_end, &QPushButton::clicked, this, &BlindCard::endWanted);

    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(go);
    ways->addWidget(m_end);
    ways->addStretch(1);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(roleLabel(tr("The report waits while you judge blindly"), "heading", card));
    rows->addWidget(m_words);
    rows->addSpacing(4);
    rows->addLayout(ways);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(24, 20, 24, 20);
    auto* across = new QHBoxLayout;
    across->addWidget(card, 1);
    across->addStretch(0);
    down->addLayout(across);
    down->addStretch(1);
}

void BlindCard::display(int hiddenCells) {
    m_words->setText(
        tr("A report tells all, and others have judged %Ln cell(s) that you have not judged yet. It is shown "
           "when you have judged them, so that others do not sway you. The person who leads the "
           "assessment may end blind judging: then everybody sees everything. The history keeps who "
           "decided it and when, and undo takes it back.",
           nullptr, hiddenCells));
    m_end->setAccessibleDescription(m_words->text());
}

} // namespace meyar::ui
