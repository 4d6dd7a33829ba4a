#include "report/blind_card.h"

#include "widgets/flow_layout.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {
constexpr int mostWidth = 560; ///< a line that the eye follows with ease
}

BlindCard::BlindCard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("reportBlind"));
    auto* scroll = scrolledDown(this);
    QWidget* content = scroll->widget();
    auto* card = new QFrame(content);
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

    auto* ways = new FlowBox(card); // one below the other at a zoom
    auto* inLines = new FlowLayout(ways, 8);
    inLines->addWidget(go);
    inLines->addWidget(m_end);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(roleLabel(tr("The report waits while you judge blindly"), "heading", card));
    rows->addWidget(m_words);
    rows->addSpacing(4);
    rows->addWidget(ways);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(24, 20, 24, 20);
    auto* across = new QHBoxLayout;
    across->addWidget(card, 1);
    across->addStretch(0);
    down->addLayout(across);
    down->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
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
