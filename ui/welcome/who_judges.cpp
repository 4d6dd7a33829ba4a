#include "welcome/who_judges.h"

#include "judging.h"
#include "seen.h"
#include "text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/row_button.h"
#include "widgets/theme.h"
#include "widgets/widget_path.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int columnWidth = 560;

/// A name of a person: an ampersand in it is no key.
RowButton* personButton(const DocumentController& controller, const model::Assessor& assessor, QWidget* parent) {
    const auto& cells = controller.assessment().cells;
    const auto judged =
        std::count_if(cells.begin(), cells.end(), [&](const model::Cell& cell) { return judgedBy(assessor.id, cell); });
    const QString count = WhoJudges::tr("%Ln cell(s) judged", nullptr, static_cast<int>(judged));
    const QString second = controller.assessor() == assessor.id ? WhoJudges::tr("%1 · judging now").arg(count) : count;
    auto* button = new RowButton({}, qs(assessor.name), second, RowButton::Second::Wrapped, parent);
    button->setObjectName(QStringLiteral("judgeAs"));
    button->setProperty("assessor", qs(assessor.id.text()));
    setRecord(*button, qs(assessor.id.text()));
    return button;
}

} // namespace

WhoJudges::WhoJudges(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_words(roleLabel({}, "second", this)), m_people(new QVBoxLayout),
      m_form(new QWidget(this)), m_formHeading(roleLabel({}, "heading", m_form)), m_name(new QLineEdit(m_form)),
      m_refusal(new RefusalLine(QStringLiteral("whoRefusal"), m_form)) {
    setObjectName(QStringLiteral("whoJudges"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Who judges?"));
    m_words->setObjectName(QStringLiteral("whoWords"));
    m_people->setSpacing(0);

    m_name->setObjectName(QStringLiteral("whoName"));
    auto* add = new QPushButton(tr("Judge by this name"), m_form);
    add->setObjectName(QStringLiteral("whoAdd"));
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Theme::unit);
    line->addWidget(m_name, 1);
    line->addWidget(add);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * Theme::unit);
    m_formHeading->setObjectName(QStringLiteral("whoFormHeading"));
    form->addWidget(m_formHeading);
    form->addLayout(line);
    form->addWidget(m_refusal);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoJudges::addAnother);
    connect(add, &QPushButton::clicked, this, &WhoJudges::addAnother);

    m_lookOn = new QPushButton(tr("Only look: nobody judges"), this);
    m_lookOn->setObjectName(QStringLiteral("whoLooksOn"));
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("whoBack"));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(2 * Theme::unit);
    ways->addWidget(m_lookOn);
    ways->addWidget(m_back);
    ways->addStretch(1);
    connect(m_lookOn, &QPushButton::clicked, this, [this] {
        Judging::of(m_controller).lookOn();
        emit answered();
    });
    connect(m_back, &QPushButton::clicked, this, &WhoJudges::goBack);

    auto* scroll = new QScrollArea(this);
    auto* centred = new QWidget(scroll->viewport());
    auto* card = new QFrame(centred);
    card->setObjectName(QStringLiteral("whoCard"));
    setRole(*card, "card");
    card->setMaximumWidth(Theme::scaled(columnWidth));
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit);
    rows->setSpacing(4 * Theme::unit);
    rows->addWidget(roleLabel(tr("Who judges?"), "title", card));
    rows->addWidget(m_words);
    rows->addLayout(m_people);
    rows->addWidget(m_form);
    rows->addLayout(ways);

    auto* down = new QVBoxLayout(centred);
    down->setContentsMargins(8 * Theme::unit, 12 * Theme::unit, 8 * Theme::unit, 8 * Theme::unit);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 100);
    across->addStretch(1);
    down->addLayout(across);
    down->addStretch(1);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void WhoJudges::refresh() {
    while (QLayoutItem* item = m_people->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender of the very signal
        delete item;
    }
    if (!m_controller.isOpen()) return;
    const model::Assessment& assessment = m_controller.assessment();
    QStringList words{
        tr("Each judgement and each change carries the name that you choose here. Meyar keeps the choice for "
           "this assessment on this computer; the bar above shows it and changes it.")};
    if (assessment.details.blind)
        words << tr(
            "This assessment is judged blindly: what others said of a cell stays hidden until the one who judges "
            "has judged it.");
    m_words->setText(words.join(QStringLiteral("\n\n")));
    QWidget* before = m_people->parentWidget();
    for (const model::Assessor& assessor : assessment.assessors) {
        RowButton* button = personButton(m_controller, assessor, before);
        m_people->addWidget(button);
        connect(button, &RowButton::clicked, this, [this, id = assessor.id] {
            m_controller.setAssessor(id);
            emit answered();
        });
    }
    m_form->setVisible(!m_controller.readOnly());
    const bool first = assessment.assessors.empty();
    m_formHeading->setText(first ? tr("You") : tr("Somebody else"));
    m_name->setPlaceholderText(first ? tr("Your name or initials") : tr("Another name or initials"));
    m_name->setAccessibleName(first ? tr("Your name or initials") : tr("Name of another assessor"));
    m_name->clear();
    m_refusal->clearWords();
    m_back->setVisible(!Judging::of(m_controller).mustAsk());
}

void WhoJudges::focusEntry() {
    QWidget* first = m_people->count() > 0 ? m_people->itemAt(0)->widget() : static_cast<QWidget*>(m_name);
    const auto current = m_controller.assessor();
    for (int i = 0; current && i < m_people->count(); ++i) {
        QWidget* button = m_people->itemAt(i)->widget();
        if (button->property("assessor").toString() == qs(current->text())) first = button;
    }
    first->show(); // just made, it would be shown later, and the focus would go elsewhere
    first->setFocus(Qt::OtherFocusReason);
}

void WhoJudges::addAnother() {
    const std::string name = m_name->text().simplified().toStdString();
    if (!m_refusal->apply(m_controller, [&] { return Judging::of(m_controller).addOneself(name); })) return;
    emit answered();
}

void WhoJudges::goBack() {
    if (!Judging::of(m_controller).mustAsk()) emit answered();
}

void WhoJudges::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return goBack();
    QWidget::keyPressEvent(event);
}

} // namespace meyar::ui
