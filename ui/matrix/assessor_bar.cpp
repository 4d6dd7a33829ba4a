#include "matrix/assessor_bar.h"

#include "end_blind.h"
#include "judging.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/read_only_hold.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace meyar::ui {

namespace {
const QString nobody = QStringLiteral("-"); // ids are kept behind "="
} // namespace

AssessorBar::AssessorBar(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_chooser(new QComboBox(this)),
      m_blind(new QCheckBox(tr("Judge blindly"), this)), m_blindWords(roleLabel({}, "small", this)),
      m_form(new QWidget(this)), m_name(new QLineEdit(m_form)),
      m_refusal(new RefusalLine(QStringLiteral("assessorRefusal"), m_form)) {
    setObjectName(QStringLiteral("assessorBar"));
    m_chooser->setObjectName(QStringLiteral("assessorChooser"));
    m_chooser->setAccessibleName(tr("Who judges"));
    keepForReading(*m_chooser); // it chooses whose judgements are shown
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(8);
    connect(m_chooser, &QComboBox::activated, this, &AssessorBar::choose);

    m_blind->setObjectName(QStringLiteral("blindSwitch"));
    m_blind->setAccessibleName(m_blind->text());
    m_blindWords->setObjectName(QStringLiteral("blindWords"));
    m_blindWords->setText(tr("What others said of a cell stays hidden until you have judged it yourself."));
    m_blind->setToolTip(m_blindWords->text());
    m_blind->setAccessibleDescription(m_blindWords->text());
    connect(m_blind, &QCheckBox::clicked, this, &AssessorBar::setBlind);

    m_welcome = roleLabel(tr("Who judges? The name stands beside every judgement that you make."), "second", m_form);
    m_name->setObjectName(QStringLiteral("assessorName"));
    m_name->setAccessibleName(tr("Name of the assessor"));
    m_name->setPlaceholderText(tr("Your name or initials"));
    m_form->setAccessibleName(m_name->accessibleName());
    mayHoldDraft(*m_form);
    comesBack(
        *m_form, [this] { return m_form->isHidden() ? QVariant() : QVariant(true); },
        [this](const QVariant&) { askForName(); });
    connect(m_name, &QLineEdit::returnPressed, this, &AssessorBar::start);
    m_start = new QPushButton(tr("Start judging"), m_form);
    m_start->setObjectName(QStringLiteral("startJudging"));
    m_start->setAccessibleName(m_start->text());
    setRole(*m_start, "primary");
    connect(m_start, &QPushButton::clicked, this, &AssessorBar::start);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_welcome);
    form->addWidget(m_name);
    form->addWidget(m_refusal);
    form->addWidget(m_start, 0, Qt::AlignLeft);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chooser);
    rows->addWidget(m_blind);
    rows->addWidget(m_blindWords);
    rows->addWidget(m_form);
    m_form->hide();
}

void AssessorBar::refresh() {
    if (!m_controller.isOpen()) return;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    const auto& assessors = m_controller.assessment().assessors;
    const auto current = m_controller.assessor();
    for (const model::Assessor& assessor : assessors) {
        m_chooser->addItem(tr("Judging as %1").arg(qs(assessor.name)), u'=' + qs(assessor.id.text()));
        if (current == assessor.id) m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    m_chooser->insertSeparator(m_chooser->count());
    m_chooser->addItem(tr("Nobody judges"), nobody);
    if (!current) m_chooser->setCurrentIndex(m_chooser->count() - 1);
    m_chooser->addItem(tr("Another assessor…"));
    const bool blind = m_controller.assessment().details.blind;
    m_chooser->setVisible(!assessors.empty());
    m_blind->setVisible(!assessors.empty());
    m_blind->setChecked(blind);
    m_blindWords->setVisible(blind && !assessors.empty());
    if (assessors.empty() && m_form->isHidden()) {
        showForm(true);
        m_askedForFirst = true;
    } else if (!assessors.empty() && std::exchange(m_askedForFirst, false)) {
        showForm(false); // who judges was said elsewhere
    }
}

void AssessorBar::showForm(bool shown) {
    m_form->setVisible(shown);
    m_refusal->clearWords();
}

void AssessorBar::askForName() {
    if (!m_controller.mayChange()) return;
    if (!m_controller.assessment().assessors.empty() && !m_controller.assessor())
        return Judging::of(m_controller).ask();
    showForm(true);
    m_name->setFocus(Qt::OtherFocusReason);
}

void AssessorBar::choose(int row) {
    const QString id = m_chooser->itemData(row).toString();
    if (id.isEmpty()) {
        refresh(); // shows again who judges now
        if (!m_controller.mayChange()) return;
        showForm(true);
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    showForm(false);
    if (id == nobody) return Judging::of(m_controller).lookOn();
    m_controller.setAssessor(model::AssessorId(id.mid(1).toStdString()));
}

void AssessorBar::setBlind(bool blind) {
    if (const auto judging = m_controller.assessor()) m_controller.setAssessor(*judging); // also a sole one goes on
    if (!blind) {
        endBlindJudging(this, m_controller);
        return refresh();
    }
    model::Details details = m_controller.assessment().details;
    details.blind = true;
    m_controller.apply(document::ChangeDetails{details});
    refresh(); // the document decides, not the click
}

void AssessorBar::start() {
    const std::string name = m_name->text().simplified().toStdString();
    if (!m_refusal->apply(m_controller, [&] { return Judging::of(m_controller).addOneself(name); })) return;
    m_name->clear();
    showForm(false);
    refresh();
    emit leaving();
}

void AssessorBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_controller.isOpen() && !m_controller.assessment().assessors.empty()) {
        giveUp(*m_form);
        m_name->clear();
        showForm(false);
    }
    event->ignore(); // the panel gives the keys back to the matrix
}

} // namespace meyar::ui
