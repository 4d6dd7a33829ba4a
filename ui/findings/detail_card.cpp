#include "findings/detail_card.h"

#include "findings/detail_field.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/text_undo.h"
#include "widgets/theme.h"
#include "widgets/widget_path.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace meyar::ui {

DetailCard::DetailCard(DocumentController& controller, const model::DetailId& id, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_id(id), m_theme(new QLineEdit(this)), m_remove(new QToolButton(this)),
      m_rows(new QVBoxLayout), m_refusal(new RefusalLine(QStringLiteral("detailRefusal"), this)) {
    setObjectName(QStringLiteral("detailCard"));
    setRecord(*this, qs(id.text()));
    setRole(*this, "card");
    m_theme->setObjectName(QStringLiteral("detailTheme"));
    m_theme->setAccessibleName(tr("Theme of the recommendations"));
    m_theme->setFont(Theme::font(Theme::bodySize, QFont::DemiBold));
    connect(m_theme, &QLineEdit::textEdited, this, [this] { m_themeTyped = true; });
    connect(m_theme, &QLineEdit::editingFinished, this, &DetailCard::keep);
    m_theme->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("removeDetail"));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_remove->setIconSize(QSize(Theme::scaled(16), Theme::scaled(16)));
    m_remove->setAccessibleName(tr("Remove the theme with its recommendations"));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setFocusPolicy(Qt::StrongFocus);
    setRole(*m_remove, "flat");
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_refusal->apply(m_controller, {document::RemoveDetailedRecommendation{m_id}}); });

    auto* heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_theme, 1);
    heading->addWidget(m_remove, 0, Qt::AlignTop);
    m_rows->setSpacing(8);
    auto* parts = new QVBoxLayout(this);
    parts->setContentsMargins(12, 12, 12, 12);
    parts->setSpacing(8);
    parts->addLayout(heading);
    parts->addLayout(m_rows);
    parts->addWidget(m_refusal);
}

const model::DetailedRecommendation* DetailCard::recorded() const {
    if (!m_controller.isOpen()) return nullptr;
    const auto& all = m_controller.assessment().detailed;
    const auto found = std::find_if(all.begin(), all.end(), [this](const auto& each) { return each.id == m_id; });
    return found == all.end() ? nullptr : &*found;
}

DetailField* DetailCard::addField() {
    auto* field = new DetailField(QStringLiteral("detailItem%1").arg(m_items.size() + 1), this);
    field->setAccessibleName(tr("Recommendation %1").arg(m_items.size() + 1));
    connect(field, &DetailField::keepWanted, this, [this, field] { keepField(*field); });
    connect(field, &DetailField::doneWanted, this, [this, field] { focusAfter(*field); });
    connect(field, &DetailField::leaveWanted, this, &DetailCard::leaveWanted);
    m_rows->addWidget(field);
    field->show(); // at once, so that it can take the keys
    m_items.push_back(field);
    return field;
}

void DetailCard::fitFields(std::size_t count) {
    while (m_items.size() < count)
        addField();
    while (m_items.size() > count) {
        m_items.back()->hide();
        m_items.back()->deleteLater(); // it may be the one that asks
        m_items.back()->disconnect(this);
        m_items.pop_back();
    }
}

void DetailCard::display(model::Language language) {
    const model::DetailedRecommendation* detail = recorded();
    if (!detail) return;
    const bool another = language != m_language;
    m_language = language;
    if (another || !m_themeTyped) {
        const QString theme = qs(detail->theme.exactly(language));
        if (m_theme->text().trimmed() != theme) m_theme->setText(theme);
        m_themeTyped = false;
    }
    m_theme->setPlaceholderText(qs(detail->theme.in(language)));
    fitFields(detail->items.size() + 1);
    for (DetailField* field : m_items)
        field->setSources(m_controller.assessment().sources);
    for (std::size_t i = 0; i < detail->items.size(); ++i) {
        const bool typing = m_items[i]->unsaved() && !another;
        if (!typing) m_items[i]->setWords(qs(detail->items[i].exactly(language)));
        m_items[i]->setPlaceholderText(qs(detail->items[i].in(language)));
    }
    if (another || !m_items.back()->unsaved()) m_items.back()->setWords({});
    m_items.back()->setPlaceholderText(tr("A further recommendation"));
    m_items.back()->setVisible(!m_controller.readOnly());
}

bool DetailCard::blank(std::size_t field) const {
    return m_items[field]->words().trimmed().isEmpty();
}

/// A field emptied while the keys are still in it will be written anew: what it stands for goes only when one leaves.
void DetailCard::keepField(const DetailField& field) {
    const auto place = static_cast<std::size_t>(std::find(m_items.begin(), m_items.end(), &field) - m_items.begin());
    if (place < m_items.size() && blank(place) && field.hasFocus()) return;
    keep();
}

void DetailCard::keep() {
    const model::DetailedRecommendation* detail = recorded();
    const bool typed =
        m_themeTyped || std::any_of(m_items.begin(), m_items.end(), [](const DetailField* f) { return f->unsaved(); });
    if (!detail || !typed) return;
    model::DetailedRecommendation now = *detail;
    if (m_themeTyped) now.theme.set(m_language, m_theme->text().trimmed().toStdString());
    if (now.theme.empty()) now.theme = detail->theme; // a theme has a title; what was typed below it is kept
    now.items.resize(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->unsaved()) continue;
        now.items[i].set(m_language, blank(i) ? std::string() : m_items[i]->words().toStdString());
    }
    std::erase_if(now.items, [](const model::LocalText& item) { return item.empty(); });
    for (DetailField* field : m_items)
        field->setSaved();
    m_themeTyped = false;
    undoEndsHere(*m_theme);
    m_refusal->apply(m_controller, {document::PutDetailedRecommendation{now}});
    display(m_language);
}

void DetailCard::focusAfter(const DetailField& field) {
    const auto next = std::find(m_items.begin(), m_items.end(), &field) + 1;
    if (next < m_items.end()) (*next)->setFocus(Qt::OtherFocusReason);
}

bool DetailCard::moveItem(int step) {
    const auto at =
        std::find_if(m_items.begin(), m_items.end(), [](const DetailField* field) { return field->hasFocus(); });
    if (at == m_items.end()) return false;
    const auto from = static_cast<std::size_t>(at - m_items.begin());
    keep();
    const model::DetailedRecommendation* detail = recorded();
    const std::size_t to = from + static_cast<std::size_t>(step); // before the first it is past the last
    if (!detail || from >= detail->items.size() || to >= detail->items.size()) return true;
    model::DetailedRecommendation now = *detail;
    std::swap(now.items[from], now.items[to]);
    if (m_refusal->apply(m_controller, {document::PutDetailedRecommendation{now}})) {
        display(m_language);
        m_items[to]->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool DetailCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        keep();
        emit leaveWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DetailCard::focusFurther() {
    m_items.back()->setFocus(Qt::OtherFocusReason);
}

} // namespace meyar::ui
