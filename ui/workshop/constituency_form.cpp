#include "workshop/constituency_form.h"

#include "widgets/draft.h"
#include "widgets/flow_layout.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/status_line.h"
#include "widgets/theme.h"
#include "workshop/ballot_letters.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

ConstituencyForm::ConstituencyForm(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller) {
    setObjectName(QStringLiteral("constituencyForm"));
    m_heading = roleLabel({}, "heading", this);
    m_explanation =
        roleLabel(tr("A constituency is a body of voters: the respondents of the survey, the groups of the workshop. "
                     "Name the first one, and enter its votes."),
                  "second", this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("constituencyName"));
    m_name->setAccessibleName(tr("Name of the constituency"));
    m_name->setPlaceholderText(tr("Workshop groups"));
    m_ballots = new QRadioButton(tr("Ballots, one a voter"), this);
    m_ballots->setObjectName(QStringLiteral("constituencyBallots"));
    m_totals = new QRadioButton(tr("Only totals of dots"), this);
    m_totals->setObjectName(QStringLiteral("constituencyTotals"));
    m_maxChoices = new QSpinBox(this);
    m_maxChoices->setObjectName(QStringLiteral("constituencyMaxChoices"));
    m_maxChoices->setAccessibleName(tr("Most choices of a voter"));
    m_note = roleLabel({}, "faint", this);
    m_warning = roleLabel({}, "warning", this);
    m_warning->setObjectName(QStringLiteral("constituencyWarning"));
    auto* make = new QPushButton(tr("Make constituency"), this);
    make->setObjectName(QStringLiteral("constituencyCreate"));
    setRole(*make, "primary");
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("constituencyCancel"));
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(m_ballots), static_cast<QAbstractButton*>(m_totals),
                                    static_cast<QAbstractButton*>(make), static_cast<QAbstractButton*>(m_cancel)}) {
        button->setAccessibleName(button->text());
    }

    auto* kinds = new QVBoxLayout;
    kinds->setSpacing(4);
    kinds->addWidget(m_ballots);
    kinds->addWidget(m_totals);
    kinds->addWidget(m_note);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    const bool zoomed = Theme::current().zoom() > 125; // names above their fields leave room for the tally beside
    form->setRowWrapPolicy(zoomed ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Votes are known as"), kinds);
    form->addRow(tr("Most choices of a voter"), m_maxChoices);
    auto* buttons = new FlowBox(this);
    auto* inLines = new FlowLayout(buttons, 8);
    inLines->addWidget(make);
    inLines->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    layout->addStretch(1);

    setFocusProxy(m_name);
    setAccessibleName(tr("New constituency"));
    mayHoldDraft(*this);
    mayHoldDraft(*m_name); // also while votes are entered in the form's place
    connect(m_ballots, &QRadioButton::toggled, this, &ConstituencyForm::showNote);
    connect(m_name, &QLineEdit::returnPressed, this, &ConstituencyForm::create);
    connect(m_name, &QLineEdit::textEdited, this, &ConstituencyForm::forgetRefused);
    connect(make, &QPushButton::clicked, this, &ConstituencyForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &ConstituencyForm::cancel);
    connect(&controller, &DocumentController::refused, this, [this](const QString& why) {
        if (!isVisible()) return;
        warn(*m_warning, why);
    });
}

void ConstituencyForm::start(bool first) {
    if (holdsDraft(*m_name)) return;
    m_heading->setText(first ? tr("No constituency yet") : tr("New constituency"));
    m_explanation->setVisible(first);
    m_cancel->setVisible(!first);
    m_name->clear();
    m_ballots->setChecked(true);
    const int letters =
        m_controller.isOpen() ? static_cast<int>(m_controller.assessment().framework.recommendations.size()) : 1;
    m_maxChoices->setRange(1, std::max(1, letters));
    m_maxChoices->setValue(3);
    m_warning->hide();
    showNote();
}

void ConstituencyForm::focusEntry() {
    m_name->setFocus();
}

void ConstituencyForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_cancel->isHidden()) return cancel();
    QWidget::keyPressEvent(event);
}

void ConstituencyForm::forgetRefused() {
    const bool refused = !m_warning->isHidden();
    m_warning->hide();
    if (refused && !m_controller.unsaved()) forgetRefusal(*this);
}

void ConstituencyForm::cancel() {
    forgetRefused();
    giveUp(*this);
    m_name->clear();
    emit left();
}

void ConstituencyForm::create() {
    if (!m_controller.isOpen()) return;
    const QString name = m_name->text().simplified();
    model::Constituency constituency;
    constituency.id = newConstituencyId(m_controller.assessment(), name);
    constituency.name.set(m_controller.language(), name.toStdString());
    constituency.maxChoices = m_maxChoices->value();
    constituency.totalsOnly = m_totals->isChecked();
    if (!m_controller.apply(document::PutConstituency{constituency, true})) return;
    m_name->clear();
    emit made(constituency.id);
}

void ConstituencyForm::showNote() {
    m_note->setText(m_ballots->isChecked()
                        ? tr("Each voter and its letters are entered; repeats and too many choices are caught.")
                        : tr("As on a flip chart or in a published table: the dots of each letter."));
}

} // namespace meyar::ui
