#include "matrix/panel_parts.h"

#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

void setRole(QWidget& widget, const char* role) {
    widget.setProperty("role", QLatin1String(role));
}

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setRole(*label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

int panelWidth() {
    return Theme::scaled(320);
}

void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content) {
    scroll.setWidgetResizable(true);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
    scroll.setWidget(content);
    scroll.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(&panel);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(&scroll, 1);
}

RefusalLine::RefusalLine(const QString& objectName, QWidget* parent) : QLabel(parent) {
    setObjectName(objectName);
    setRole(*this, "warning");
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

bool RefusalLine::apply(DocumentController& controller, const std::vector<document::Edit>& edits) {
    QString why;
    const auto listening =
        connect(&controller, &DocumentController::refused, this, [&why](const QString& sentence) { why = sentence; });
    const bool taken = controller.apply(edits);
    disconnect(listening);
    say(why);
    return taken;
}

void RefusalLine::say(const QString& why) {
    setText(why);
    setAccessibleName(why);
    setVisible(!why.isEmpty());
}

ChoiceChips::ChoiceChips(const std::vector<Choice>& choices, QWidget* parent) : QWidget(parent) {
    auto* layout = new FlowLayout(this, 6);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* chip = new QPushButton(choices[i].text, this);
        chip->setObjectName(choices[i].objectName);
        chip->setAccessibleName(choices[i].accessibleName);
        setRole(*chip, "chip");
        chip->setCheckable(true);
        layout->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { emit clicked(i); });
    }
}

void ChoiceChips::setChosen(std::optional<std::size_t> choice) {
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(choice == i);
}

std::optional<std::size_t> ChoiceChips::chosen() const {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked()) return i;
    }
    return std::nullopt;
}

} // namespace meyar::ui
