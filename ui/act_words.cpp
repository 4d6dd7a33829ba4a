#include "act_words.h"

#include "document/act_key.h"
#include "gone_names.h"
#include "matrix/cell_words.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace meyar::ui {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

/// A place as history keeps it, "survey B. 4": an id, then perhaps a word more. The id may be that of one that is gone.
QString constituencyPlace(const DocumentController& controller, const QString& place) {
    const auto named = [&](const std::string& constituency) -> std::optional<QString> {
        const QString id = qs(constituency);
        if (place != id && !place.startsWith(id + u' ')) return std::nullopt;
        const QString rest = place.mid(id.size() + 1);
        const QString name = constituencyName(controller, model::ConstituencyId(constituency));
        return rest.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, rest);
    };
    for (const model::Constituency& constituency : controller.assessment().constituencies) {
        if (const auto words = named(constituency.id.text())) return *words;
    }
    for (const auto& [row, name] : GoneNames::of(controller).all()) {
        const auto words = row.first == "constituency" ? named(row.second) : std::nullopt;
        if (words) return *words;
    }
    return place;
}

/// An id may be that of an area and of something else: the act tells which; several acts may mean either.
bool mayConcern(const document::HistoryEntry& entry, std::initializer_list<std::string_view> words) {
    return entry.edit == "several" || entry.edit == "revert" ||
           std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return entry.edit.find(word) != std::string::npos; });
}

QString onePlace(const DocumentController& controller, const document::HistoryEntry& entry, const QString& place) {
    const std::string text = place.toStdString();
    if (const auto cell = model::parseCell(text)) return cellName(*cell);
    if (mayConcern(entry, {"section", "detailed", "area"})) {
        const bool there = controller.assessment().framework.findArea(model::AreaId(text)).has_value();
        if (there || GoneNames::of(controller).find("area", text)) return areaName(controller, model::AreaId(text));
    }
    return mayConcern(entry, {"constituency", "ballot", "dots"}) ? constituencyPlace(controller, place) : place;
}

} // namespace

QString actText(const DocumentController& controller, const document::HistoryEntry& entry) {
    const QString act = qs(controller.wording()(document::actKey(controller.document(), entry),
                                                {{"n", std::to_string(entry.reverts.size())}}));
    switch (entry.act) {
    case document::HistoryEntry::Act::Edited:
        return act;
    case document::HistoryEntry::Act::Undone:
        return ActWords::tr("Undone: %1").arg(act);
    case document::HistoryEntry::Act::Redone:
        return ActWords::tr("Redone: %1").arg(act);
    }
    return act;
}

QString placeText(const DocumentController& controller, const document::HistoryEntry& entry) {
    QStringList places;
    for (const QString& place : qs(entry.place).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        places << onePlace(controller, entry, place);
    return places.join(QStringLiteral(", "));
}

QString counted(const DocumentController& controller, QString label, const document::HistoryEntry& entry,
                const document::Touched& touched) {
    const QString place = placeText(controller, entry);
    const auto cells = static_cast<int>(touched.cells.size());
    if (cells < 4 || place.isEmpty() || touched.kinds.contains(document::Kind::Framework)) return label;
    return label.replace(place, ActWords::tr("%Ln cell(s)", nullptr, cells));
}

QString areaName(const DocumentController& controller, const model::AreaId& area) {
    const model::Framework& framework = controller.assessment().framework;
    const auto place = framework.findArea(area);
    const auto* const gone = place ? nullptr : GoneNames::of(controller).find("area", area.text());
    if (gone) return qs(gone->number + " " + gone->name.in(controller.language())).trimmed();
    if (!place) return qs(area.text());
    return qs(framework.areas[*place].number + " " + framework.areas[*place].title.in(controller.language()));
}

QString constituencyName(const DocumentController& controller, const model::ConstituencyId& constituency) {
    const auto place = controller.assessment().findConstituency(constituency);
    const auto* const gone = place ? nullptr : GoneNames::of(controller).find("constituency", constituency.text());
    if (gone) return qs(gone->name.in(controller.language()));
    if (!place) return qs(constituency.text());
    return qs(controller.assessment().constituencies[*place].name.in(controller.language()));
}

} // namespace meyar::ui
