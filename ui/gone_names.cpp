#include "gone_names.h"

#include "document_controller.h"

#include <array>
#include <string_view>
#include <utility>

namespace meyar::ui {

namespace {

/// Where the name is, without the language: "name_en".
std::string_view nameColumn(std::string_view table) {
    if (table == "constituency") return "name_";
    return table == "area" ? "title_" : std::string_view();
}

bool mayName(const document::HistoryEntry& entry) {
    constexpr std::array<std::string_view, 5> words{"constituency", "area", "framework", "several", "revert"};
    for (const std::string_view word : words) {
        if (entry.edit.find(word) != std::string::npos) return true;
    }
    return false;
}

} // namespace

GoneNames::GoneNames(const DocumentController& controller, QObject* parent)
    : QObject(parent), m_controller(controller) {
    connect(&controller, &DocumentController::opened, this, [this] {
        m_names.clear();
        m_read = 0;
        m_fresh = false;
    });
    connect(&controller, &DocumentController::changed, this, [this] { m_fresh = false; });
}

const GoneNames& GoneNames::of(const DocumentController& controller) {
    for (QObject* child : controller.children()) {
        if (const auto* names = dynamic_cast<const GoneNames*>(child)) return *names;
    }
    Q_UNREACHABLE();
}

const std::map<std::pair<std::string, std::string>, GoneNames::Named>& GoneNames::all() const {
    readOn();
    return m_names;
}

const GoneNames::Named* GoneNames::find(const std::string& table, const std::string& id) const {
    readOn();
    const auto found = m_names.find({table, id});
    return found == m_names.end() ? nullptr : &found->second;
}

void GoneNames::readOn() const {
    if (std::exchange(m_fresh, true)) return;
    const auto history = m_controller.document().history();
    for (const document::HistoryEntry& entry : history) {
        if (entry.number <= m_read || !mayName(entry)) continue;
        for (const document::ValueChange& change : m_controller.document().changesOf(entry.number)) {
            const std::string_view stem = nameColumn(change.table);
            const std::string value = change.after ? *change.after : change.before.value_or(std::string());
            if (stem.empty() || value.empty()) continue;
            if (change.column == "number") m_names[{change.table, change.key}].number = value;
            if (!change.column.starts_with(stem)) continue;
            const auto language = model::parseLanguage(change.column.substr(stem.size()));
            if (language) m_names[{change.table, change.key}].name.set(*language, value);
        }
    }
    if (!history.empty()) m_read = history.back().number;
}

} // namespace meyar::ui
