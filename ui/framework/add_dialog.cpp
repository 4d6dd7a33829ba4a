#include "framework/add_dialog.h"

#include "interface_language.h"
#include "text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

namespace {

QString headingOf(Kind kind) {
    if (kind == Kind::Area) return AddDialog::tr("New area");
    return kind == Kind::Indicator ? AddDialog::tr("New indicator") : AddDialog::tr("New recommendation");
}

QString codeNameOf(Kind kind) {
    if (kind == Kind::Area) return AddDialog::tr("Number");
    return kind == Kind::Indicator ? AddDialog::tr("Code") : AddDialog::tr("Letter");
}

QString noteOf(Kind kind) {
    if (kind == Kind::Area) return AddDialog::tr("The number cannot be changed later: its indicators begin with it.");
    return kind == Kind::Indicator ? AddDialog::tr("The code cannot be changed later: judgements are kept by it.")
                                   : AddDialog::tr("The letter cannot be changed later: votes are kept by it.");
}

QString noCodeText(Kind kind) {
    if (kind == Kind::Area) return AddDialog::tr("Write a number, such as 6.");
    return kind == Kind::Indicator ? AddDialog::tr("Write a code, such as 5.6.")
                                   : AddDialog::tr("Write a letter from A to Z.");
}

} // namespace

AddDialog::AddDialog(DocumentController& controller, Kind kind, const FrameworkItem& beside, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_kind(kind), m_area(new QComboBox(this)), m_code(new QLineEdit(this)),
      m_title(new QLineEdit(this)), m_refusal(new RefusalLine(QStringLiteral("addRefusal"), this)) {
    setObjectName(QStringLiteral("frameworkAddDialog"));
    setWindowTitle(headingOf(kind));
    m_area->setObjectName(QStringLiteral("addArea"));
    m_area->setAccessibleName(tr("Area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setObjectName(QStringLiteral("addCode"));
    m_code->setAccessibleName(codeNameOf(kind));
    m_code->setMaximumWidth(Theme::scaled(120));
    const QString titleName = tr("Title (%1)").arg(ownName(controller.language()));
    m_title->setObjectName(QStringLiteral("addTitle"));
    m_title->setAccessibleName(titleName);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * Theme::unit);
    form->setVerticalSpacing(2 * Theme::unit);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (kind == Kind::Indicator) form->addRow(tr("Area"), m_area);
    form->addRow(codeNameOf(kind), m_code);
    form->addRow(QString(), roleLabel(noteOf(kind), "faint", this));
    form->addRow(titleName, m_title);
    form->addRow(QString(), m_refusal);
    m_area->setVisible(kind == Kind::Indicator);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* make = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("addMake"));
    setRole(*make, "primary");
    make->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(roleLabel(headingOf(kind), "title", this));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    column->addStrut(Theme::scaled(480) - 48); // a least width of the dialog's own would let labels be squeezed

    chooseAreaOf(beside);
    suggestCode();
    m_title->setFocus();
    connect(m_area, &QComboBox::currentIndexChanged, this, &AddDialog::suggestCode);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeIsSuggested = false; });
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);
}

void AddDialog::chooseAreaOf(const FrameworkItem& beside) {
    const model::Framework& framework = m_controller.assessment().framework;
    for (const model::Area& area : framework.areas) {
        m_area->addItem(qs(area.number) + u' ' + qs(area.title.in(m_controller.language())), qs(area.id.text()));
    }
    QString wanted = qs(beside.id);
    if (beside.kind == Kind::Indicator) {
        const auto place = framework.findIndicator(model::IndicatorId(beside.id));
        if (place) wanted = qs(framework.indicators[*place].area.text());
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(wanted)));
}

const model::Area* AddDialog::chosenArea() const {
    const model::Framework& framework = m_controller.assessment().framework;
    const auto place = framework.findArea(model::AreaId(m_area->currentData().toString().toStdString()));
    return place ? &framework.areas[*place] : nullptr;
}

void AddDialog::suggestCode() {
    if (!m_codeIsSuggested) return;
    const model::Framework& framework = m_controller.assessment().framework;
    std::string code;
    if (m_kind == Kind::Area) code = nextAreaNumber(framework);
    if (m_kind == Kind::Recommendation) code = nextLetter(framework);
    if (m_kind == Kind::Indicator && chosenArea()) code = nextIndicatorId(framework, *chosenArea());
    m_code->setText(qs(code));
}

QString AddDialog::fault() const {
    const model::Framework& framework = m_controller.assessment().framework;
    const QString code = m_code->text().trimmed();
    if (code.isEmpty()) return noCodeText(m_kind);
    const std::string id = code.toStdString();
    const bool taken = m_kind == Kind::Area ? std::any_of(framework.areas.begin(), framework.areas.end(),
                                                          [&](const model::Area& each) { return each.number == id; })
                                            : isThere(framework, {m_kind, id});
    if (taken) return tr("%1 is taken already; choose another.").arg(code);
    if (m_title->text().trimmed().isEmpty()) return tr("Write a title; other languages can follow later.");
    return {};
}

bool AddDialog::add() {
    model::LocalText title;
    title.set(m_controller.language(), m_title->text().trimmed().toStdString());
    const std::string code = m_code->text().trimmed().toStdString();
    if (m_kind == Kind::Area) {
        model::Area area;
        area.number = code;
        area.title = title;
        if (!m_refusal->apply(m_controller, {document::PutArea{area}})) return false;
        m_made = {m_kind, m_controller.assessment().framework.areas.back().id.text()};
        return true;
    }
    m_made = {m_kind, code};
    if (m_kind == Kind::Recommendation) {
        model::Recommendation recommendation;
        recommendation.letter = model::Letter(code);
        recommendation.title = title;
        recommendation.origin = model::Origin::Meyar;
        return m_refusal->apply(m_controller, {document::PutRecommendation{recommendation}});
    }
    model::Indicator indicator;
    indicator.id = model::IndicatorId(code);
    if (const model::Area* area = chosenArea()) indicator.area = area->id;
    indicator.title = title;
    return m_refusal->apply(m_controller, {document::PutIndicator{indicator}});
}

void AddDialog::accept() {
    const QString why = fault();
    m_refusal->say(why);
    if (!why.isEmpty()) {
        QLineEdit* wanting =
            m_code->text().trimmed().isEmpty() || !m_title->text().trimmed().isEmpty() ? m_code : m_title;
        wanting->setFocus();
        return;
    }
    if (add()) QDialog::accept();
}

} // namespace meyar::ui
