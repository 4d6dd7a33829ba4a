#include "widgets/choice_chips.h"

#include "widgets/flow_layout.h"
#include "widgets/role_label.h"

#include <QPushButton>

namespace meyar::ui {

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
