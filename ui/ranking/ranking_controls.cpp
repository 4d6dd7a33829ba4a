#include "ranking/ranking_controls.h"

#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "widgets/typing_pause.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int perMilleOfPercent = 10;

QLabel* endLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setRole(*label, "second");
    return label;
}

} // namespace

RankingControls::RankingControls(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rankingControls"));
    m_methods = new QButtonGroup(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addMethod = [&](method::RankBy by, const QString& text, const QString& tip) {
        auto* chip = new QPushButton(text, this);
        chip->setObjectName(QStringLiteral("rankBy_") + QString::fromUtf8(method::code(by).data()));
        chip->setAccessibleName(tr("Rank by %1").arg(text));
        chip->setToolTip(tip);
        setRole(*chip, "chip");
        chip->setCheckable(true);
        m_methods->addButton(chip, static_cast<int>(by));
        row->addWidget(chip);
    };
    addMethod(method::RankBy::Dots, tr("Dots"), tr("By the sum of dots, as the published table reads"));
    addMethod(method::RankBy::Shares, tr("Shares"),
              tr("By support: the share of voters, each constituency counting alike whatever its size"));
    addMethod(method::RankBy::Balanced, tr("Balanced"), tr("By a balance of support and need"));

    m_balance = new QWidget(this);
    m_slider = new QSlider(Qt::Horizontal, m_balance);
    m_slider->setObjectName(QStringLiteral("rankBalance"));
    m_slider->setAccessibleName(tr("Balance from votes to need"));
    m_slider->setRange(0, 100);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(25);
    m_slider->setMinimumSize(120, Theme::scaled(24));
    m_slider->setMaximumWidth(200);
    m_share = new QLabel(m_balance);
    m_share->setObjectName(QStringLiteral("rankBalanceShare"));
    setRole(*m_share, "faint");
    // Its room does not change with its figures, so that the slider stays where it is.
    m_share->setMinimumWidth(QFontMetrics(Theme::font(Theme::bodySize)).horizontalAdvance(QStringLiteral("100 : 0 ")));
    auto* balance = new QHBoxLayout(m_balance);
    balance->setContentsMargins(16, 0, 0, 0);
    balance->setSpacing(8);
    balance->addWidget(endLabel(tr("votes"), m_balance));
    balance->addWidget(m_slider, 1);
    balance->addWidget(endLabel(tr("need"), m_balance));
    balance->addWidget(m_share);

    m_top = new QSpinBox(this);
    m_top->setObjectName(QStringLiteral("rankTop"));
    m_top->setAccessibleName(tr("How many make the top"));
    m_top->setPrefix(tr("Top "));
    m_top->setMinimumWidth(Theme::scaled(92));
    row->addWidget(m_balance);
    row->addStretch(1);
    row->addWidget(m_top);

    // Each control sets its own part of the choice: what another shows may be less than what was chosen.
    m_pause = new TypingPause(this);
    connect(m_pause, &TypingPause::over, this, &RankingControls::handIn);
    connect(m_methods, &QButtonGroup::idClicked, this, [this](int by) {
        m_choice.by = static_cast<method::RankBy>(by);
        choose();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int need) {
        m_choice.supportWeight = model::PerMille((100 - need) * perMilleOfPercent);
        setSoon();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &RankingControls::handIn);
    connect(m_top, &QSpinBox::valueChanged, this, [this](int top) {
        m_choice.top = top;
        setSoon();
    });
    connect(m_top, &QSpinBox::editingFinished, this, &RankingControls::handIn);
}

void RankingControls::display(const method::RankOptions& choice, int recommendations, bool needHidden) {
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietTop(m_top);
    m_choice = choice;
    const bool byDots = needHidden && choice.by == method::RankBy::Balanced;
    m_methods->button(static_cast<int>(byDots ? method::RankBy::Dots : choice.by))->setChecked(true);
    m_methods->button(static_cast<int>(method::RankBy::Balanced))->setEnabled(!needHidden);
    m_slider->setValue(100 - choice.supportWeight.value() / perMilleOfPercent);
    m_top->setRange(1, std::max({1, recommendations, choice.top}));
    m_top->setValue(choice.top);
    showBalance();
}

void RankingControls::setSoon() {
    m_setting = true;
    if (m_slider->isSliderDown())
        m_pause->stop();
    else
        m_pause->typed();
    showBalance();
    emit tried(m_choice);
}

void RankingControls::choose() {
    m_setting = false;
    m_pause->stop();
    showBalance();
    emit chosen(m_choice);
}

void RankingControls::handIn() {
    if (m_setting) choose();
}

void RankingControls::showBalance() {
    const bool balanced = m_methods->checkedId() == static_cast<int>(method::RankBy::Balanced);
    m_slider->setEnabled(balanced);
    m_balance->setVisible(balanced); // it does nothing otherwise
    const QString need = QLocale().toString(m_slider->value());
    const QString votes = QLocale().toString(100 - m_slider->value());
    m_share->setText(balanced ? QStringLiteral("%1 : %2").arg(votes, need) : QString());
    m_slider->setAccessibleDescription(tr("%1 % votes, %2 % need").arg(votes, need));
}

} // namespace meyar::ui
