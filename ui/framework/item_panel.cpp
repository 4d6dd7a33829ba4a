#include "framework/item_panel.h"

#include "framework/framework_edits.h"
#include "framework/links_panel.h"
#include "framework/texts_model.h"
#include "framework/texts_table.h"
#include "framework/weight_field.h"
#include "framework/weight_text.h"
#include "text.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

ItemPanel::ItemPanel(DocumentController& controller, QWidget* parent)
    : QScrollArea(parent), m_controller(controller), m_texts(new TextsModel(controller, this)) {
    setObjectName(QStringLiteral("frameworkItem"));
    setAccessibleName(tr("Chosen item of the framework"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(viewport());
    m_kind = roleLabel({}, "section", content);
    m_kind->setObjectName(QStringLiteral("frameworkItemKind"));
    m_title = roleLabel({}, "heading", content);
    m_title->setObjectName(QStringLiteral("frameworkItemTitle"));
    m_note = roleLabel({}, "second", content);
    m_table = new TextsTable(content);
    m_table->setModel(m_texts);
    m_textRefusal = new RefusalLine(QStringLiteral("frameworkTextRefusal"), content);
    m_fields = makeFields(content);
    m_fieldRefusal = new RefusalLine(QStringLiteral("frameworkFieldRefusal"), content);
    m_links = new LinksPanel(controller, content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * Theme::unit);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(Theme::unit);
    layout->addWidget(m_table);
    layout->addWidget(m_textRefusal);
    layout->addSpacing(Theme::unit);
    layout->addWidget(m_fields);
    layout->addWidget(m_fieldRefusal);
    layout->addSpacing(2 * Theme::unit);
    layout->addWidget(m_links);
    layout->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false); // the card's ground shows through
    viewport()->setAutoFillBackground(false);
    connectFields();
}

QWidget* ItemPanel::makeFields(QWidget* parent) {
    auto* fields = new QWidget(parent);
    const auto named = [fields](const QString& text) { return roleLabel(text, "second", fields); };
    m_weightName = named(tr("Weight"));
    m_weight = new WeightField(QStringLiteral("frameworkWeight"), tr("Weight"), model::PerMille(model::lowestWeight),
                               model::PerMille(model::highestWeight), fields);
    m_weightHint = roleLabel(weightRangeText(), "faint", fields);
    m_versionName = named(tr("Version"));
    m_version = new QLineEdit(fields);
    m_version->setObjectName(QStringLiteral("frameworkVersion"));
    m_version->setAccessibleName(tr("Version"));
    m_version->setMaximumWidth(Theme::scaled(120));
    m_levelsName = named(tr("Weight of level 1"));
    m_levels = new QWidget(fields);
    m_levelOne = new WeightField(QStringLiteral("frameworkLevelOne"), tr("Weight of level 1"), model::PerMille(0),
                                 model::one, m_levels);
    m_levelTwo = roleLabel({}, "faint", m_levels);
    m_levelTwo->setObjectName(QStringLiteral("frameworkLevelTwo"));
    m_freeText = new QCheckBox(tr("A voter may add words of their own"), fields);
    m_freeText->setObjectName(QStringLiteral("frameworkFreeText"));
    m_freeText->setAccessibleName(m_freeText->text());
    auto* levels = new QHBoxLayout(m_levels);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->setSpacing(3 * Theme::unit);
    levels->addWidget(m_levelOne);
    levels->addWidget(m_levelTwo, 1);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_weightName, 0, 0);
    grid->addWidget(m_weight, 0, 1);
    grid->addWidget(m_weightHint, 0, 2);
    grid->addWidget(m_versionName, 1, 0);
    grid->addWidget(m_version, 1, 1);
    grid->addWidget(m_levelsName, 2, 0);
    grid->addWidget(m_levels, 2, 1, 1, 2);
    grid->addWidget(m_freeText, 3, 0, 1, 3, Qt::AlignLeft);
    for (QLabel* name : {m_weightName, m_versionName, m_levelsName})
        name->setWordWrap(false);
    return fields;
}

void ItemPanel::connectFields() {
    connect(m_texts, &TextsModel::refused, m_textRefusal, &RefusalLine::say);
    connect(m_table, &TextsTable::currentMoved, this, [this](const QRect& cell) {
        const QWidget* at = window()->focusWidget();
        if (at != m_table && !m_table->isAncestorOf(at)) return; // the texts changed while one works elsewhere
        const QRect inContent = cell.translated(m_table->pos());
        ensureVisible(inContent.center().x(), inContent.bottom(), 0, 8);
        ensureVisible(inContent.center().x(), inContent.top(), 0, 8);
    });
    connect(m_weight, &WeightField::refused, m_fieldRefusal, &RefusalLine::say);
    connect(m_weight, &WeightField::weightTyped, this, [this](model::PerMille weight) {
        if (m_controller.isOpen() && isThere(m_controller.assessment().framework, m_item))
            apply(withWeight(m_controller.assessment().framework, m_item, weight));
    });
    connect(m_levelOne, &WeightField::refused, m_fieldRefusal, &RefusalLine::say);
    connect(m_levelOne, &WeightField::weightTyped, this, [this](model::PerMille weight) {
        if (m_controller.isOpen()) apply(withLevelOne(m_controller.assessment().framework, weight));
    });
    connect(m_version, &QLineEdit::editingFinished, this, &ItemPanel::typeVersion);
    connect(m_freeText, &QCheckBox::clicked, this, [this](bool freeText) {
        if (!m_controller.isOpen() || !isThere(m_controller.assessment().framework, m_item)) return;
        apply(withFreeText(m_controller.assessment().framework, model::Letter(m_item.id), freeText));
        showFields(); // a refused tick goes back
    });
}

bool ItemPanel::apply(const document::Edit& edit) {
    return m_fieldRefusal->apply(m_controller, {edit});
}

void ItemPanel::typeVersion() {
    if (!m_version->isModified() || !m_controller.isOpen()) return;
    m_version->setModified(false);
    const std::string typed = m_version->text().trimmed().toStdString();
    if (typed != m_controller.assessment().framework.version)
        apply(withVersion(m_controller.assessment().framework, typed));
    showFields();
}

/// The keys of the tree are not those of the fields: Del there is no removal of what one works on.
bool ItemPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves =
            key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert || moves) {
            event->accept();
            return true;
        }
    }
    return QScrollArea::event(event);
}

void ItemPanel::show(const FrameworkItem& item) {
    const bool same = item == m_item;
    m_item = item;
    m_textRefusal->clearWords();
    m_fieldRefusal->clearWords();
    m_weight->setModified(false);
    m_levelOne->setModified(false);
    m_version->setModified(false);
    m_texts->show(item);
    m_table->setVisible(m_texts->rowCount() > 0);
    m_links->setVisible(item.kind == Kind::Indicator || item.kind == Kind::Recommendation);
    m_links->show(item);
    showHeading();
    showFields();
    if (!same) ensureVisible(0, 0);
}

void ItemPanel::follow() {
    m_texts->follow();
    m_links->follow();
    showHeading();
    showFields();
}

void ItemPanel::keep() {
    m_table->keep();
    m_weight->keep();
    m_levelOne->keep();
    typeVersion();
    m_links->keep();
}

void ItemPanel::startTyping() {
    QModelIndex first = m_texts->index(0, 0);
    for (int row = m_texts->rowCount() - 1; row >= 0; --row) {
        for (int column = m_texts->columnCount() - 1; column >= 0; --column) {
            const QModelIndex index = m_texts->index(row, column);
            if (index.data(TextsModel::IsMissingRole).toBool()) first = index;
        }
    }
    if (!first.isValid()) return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(first);
}

void ItemPanel::showHeading() {
    if (!m_controller.isOpen() || !isThere(m_controller.assessment().framework, m_item)) return;
    const model::Framework& framework = m_controller.assessment().framework;
    const model::Language language = m_controller.language();
    const auto from = [this](model::Origin origin) {
        // Whoever added it: the framework that comes with Meyar has such too, and a text may be another by now.
        return origin == model::Origin::Report ? tr("from the published report") : tr("not from the published report");
    };
    QString kind, title, note;
    if (m_item.kind == Kind::Framework) {
        kind = tr("Framework");
        title = qs(framework.title.in(language));
        note = tr("Identifier %1: assessments and framework files know it by this name, so it does not change.")
                   .arg(qs(framework.id.text()));
    } else if (m_item.kind == Kind::Recommendations) {
        kind = tr("Framework");
        title = tr("Recommendations");
        note = tr("What voters choose from, by letter. Choose one at the left, or add one.");
    } else if (m_item.kind == Kind::Area) {
        const auto place = *framework.findArea(model::AreaId(m_item.id));
        kind = tr("Area %1").arg(qs(framework.areas[place].number));
        title = qs(framework.areas[place].title.in(language));
        const int count = static_cast<int>(framework.indicatorsOf(place).size());
        if (count == 0) note = tr("It has no indicator yet: add one with Insert.");
    } else if (m_item.kind == Kind::Indicator) {
        const auto& indicator = framework.indicators[*framework.findIndicator(model::IndicatorId(m_item.id))];
        kind = tr("Indicator %1").arg(qs(m_item.id)) + QStringLiteral(" · ") + from(indicator.origin);
        title = qs(indicator.title.in(language));
    } else {
        const auto& recommendation = framework.recommendations[*framework.findRecommendation(model::Letter(m_item.id))];
        kind = tr("Recommendation %1").arg(qs(m_item.id)) + QStringLiteral(" · ") + from(recommendation.origin);
        title = qs(recommendation.title.in(language));
    }
    m_kind->setText(kind);
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ItemPanel::showFields() {
    if (!m_controller.isOpen() || !isThere(m_controller.assessment().framework, m_item)) return;
    const model::Framework& framework = m_controller.assessment().framework;
    const bool area = m_item.kind == Kind::Area;
    const bool weighs = area || m_item.kind == Kind::Indicator;
    const bool whole = m_item.kind == Kind::Framework;
    const bool recommendation = m_item.kind == Kind::Recommendation;
    for (QWidget* part :
         {static_cast<QWidget*>(m_weightName), static_cast<QWidget*>(m_weight), static_cast<QWidget*>(m_weightHint)})
        part->setVisible(weighs);
    for (QWidget* part : {static_cast<QWidget*>(m_versionName), static_cast<QWidget*>(m_version),
                          static_cast<QWidget*>(m_levelsName), m_levels})
        part->setVisible(whole);
    m_freeText->setVisible(recommendation);
    m_fields->setVisible(weighs || whole || recommendation);
    if (area) m_weight->setWeight(framework.areas[*framework.findArea(model::AreaId(m_item.id))].weight);
    if (m_item.kind == Kind::Indicator)
        m_weight->setWeight(framework.indicators[*framework.findIndicator(model::IndicatorId(m_item.id))].weight);
    if (recommendation) {
        m_freeText->setChecked(
            framework.recommendations[*framework.findRecommendation(model::Letter(m_item.id))].freeText);
    }
    if (!whole) return;
    if (!m_version->isModified()) m_version->setText(qs(framework.version));
    m_levelOne->setWeight(framework.levelWeights[0]);
    m_levelTwo->setText(tr("Level 2 weighs what is left of %1: %2.")
                            .arg(weightText(model::one), weightText(framework.levelWeights[1])));
}

} // namespace meyar::ui
