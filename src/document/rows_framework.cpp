#include "document/rows.h"

#include <array>
#include <unordered_map>

namespace meyar::document {

namespace {

using model::Framework;

model::Scale readScale(Statements& statements) {
    model::Scale scale;
    Query rows = statements.ask("SELECT id, value, label_az, label_en, label_ru FROM grade ORDER BY position, id");
    while (rows.next())
        scale.push_back({rows.text(), rows.perMille(), rows.localText()});
    bool falls =
        scale.size() >= 2 && scale.size() <= 9 && scale.front().value == model::one && scale.back().value.value() == 0;
    for (std::size_t i = 1; i < scale.size(); ++i)
        falls = falls && scale[i].value < scale[i - 1].value;
    if (!falls) throw BadRow("grade: not two to nine values that fall from 1000 to 0");
    return scale;
}

void readAreas(Statements& statements, Framework& framework) {
    Query rows =
        statements.ask("SELECT id, number, title_az, title_en, title_ru, weight FROM area ORDER BY position, id");
    while (rows.next()) {
        framework.areas.push_back({rows.id<model::AreaId>(), rows.text(), rows.localText(), rows.perMille()});
    }
}

void readIndicators(Statements& statements, Framework& framework) {
    Query rows = statements.ask(
        "SELECT indicator.id, area, indicator.title_az, indicator.title_en, indicator.title_ru, indicator.weight, "
        "origin FROM indicator JOIN area ON area.id = area ORDER BY area.position, area.id, indicator.position, "
        "indicator.id");
    while (rows.next()) {
        model::Indicator indicator;
        indicator.id = rows.id<model::IndicatorId>();
        indicator.area = rows.id<model::AreaId>();
        indicator.title = rows.localText();
        indicator.weight = rows.perMille();
        indicator.origin = readWord(model::parseOrigin, rows.text(), "indicator " + indicator.id.text());
        framework.indicators.push_back(std::move(indicator));
    }
}

void readStatements(Statements& statements, Framework& framework) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < framework.indicators.size(); ++i)
        places.emplace(framework.indicators[i].id.text(), i);
    std::size_t read = 0;
    Query rows = statements.ask("SELECT cell, indicator, text_az, text_en, text_ru, origin FROM statement");
    while (rows.next()) {
        const std::string name = rows.text();
        const auto cell = model::parseCell(name);
        const auto place = places.find(rows.text());
        if (!cell || place == places.end()) throw BadRow("statement " + name + ": no such indicator");
        model::Statement& statement = framework.indicators[place->second].cells[model::slot(cell->track, cell->level)];
        statement.text = rows.localText();
        statement.origin = readWord(model::parseOrigin, rows.text(), "statement " + name);
        ++read;
    }
    if (read != framework.cellCount()) throw BadRow("statement: not four for each indicator");
}

void readGuidance(Statements& statements, Framework& framework) {
    std::unordered_map<std::string, model::Statement*> cells;
    Query rows = statements.ask("SELECT cell, text_az, text_en, text_ru FROM guidance");
    while (rows.next()) {
        if (cells.empty()) {
            for (std::size_t place = 0; place < framework.cellCount(); ++place) {
                cells.emplace(
                    model::text(framework.cellAt(place)),
                    &framework.indicators[place / model::cellsPerIndicator].cells[place % model::cellsPerIndicator]);
            }
        }
        const std::string cell = rows.text();
        const auto statement = cells.find(cell);
        if (statement == cells.end()) throw BadRow("guidance " + cell + ": no such cell");
        statement->second->guidance = rows.localText();
    }
}

void readRecommendations(Statements& statements, Framework& framework) {
    Query rows = statements.ask(
        "SELECT letter, title_az, title_en, title_ru, origin, free_text FROM recommendation ORDER BY position, letter");
    while (rows.next()) {
        model::Recommendation recommendation;
        recommendation.letter = rows.id<model::Letter>();
        recommendation.title = rows.localText();
        recommendation.origin =
            readWord(model::parseOrigin, rows.text(), "recommendation " + recommendation.letter.text());
        recommendation.freeText = rows.flag();
        Query links =
            statements.ask("SELECT indicator, part, weight FROM recommendation_link WHERE letter = ? ORDER BY position",
                           recommendation.letter);
        while (links.next()) {
            const std::string indicator = links.text();
            const std::string part = links.text();
            const std::string whole = part.empty() ? indicator : indicator + "/" + part;
            model::Link link = readWord(model::parseLink, whole, "recommendation_link");
            link.weight = links.perMille();
            recommendation.links.push_back(std::move(link));
        }
        framework.recommendations.push_back(std::move(recommendation));
    }
}

void insertIndicators(Statements& statements, const Framework& framework) {
    BulkInsert indicators(
        statements, "INSERT INTO indicator (id, position, area, title_az, title_en, title_ru, weight, origin) VALUES ",
        "(?, ?, ?, ?, ?, ?, ?, ?)", framework.indicators.size());
    for (std::size_t i = 0; i < framework.indicators.size(); ++i) {
        const model::Indicator& indicator = framework.indicators[i];
        indicators.add(indicator.id, i, indicator.area, indicator.title, indicator.weight,
                       model::text(indicator.origin));
    }
    BulkInsert rows(statements,
                    "INSERT INTO statement (cell, indicator, slot, text_az, text_en, text_ru, origin) VALUES ",
                    "(?, ?, ?, ?, ?, ?, ?)", framework.cellCount());
    for (std::size_t place = 0; place < framework.cellCount(); ++place) {
        const model::Indicator& indicator = framework.indicators[place / model::cellsPerIndicator];
        const std::size_t slot = place % model::cellsPerIndicator;
        const model::Statement& statement = indicator.cells[slot];
        rows.add(model::text(framework.cellAt(place)), indicator.id, model::slotText(slot), statement.text,
                 model::text(statement.origin));
    }
}

void insertGuidance(Statements& statements, const Framework& framework) {
    for (std::size_t place = 0; place < framework.cellCount(); ++place) {
        const model::LocalText& guidance = framework.statementAt(place).guidance;
        if (!guidance.empty()) putGuidance(statements, model::text(framework.cellAt(place)), guidance);
    }
}

void insertRecommendations(Statements& statements, const Framework& framework) {
    for (std::size_t i = 0; i < framework.recommendations.size(); ++i) {
        const model::Recommendation& recommendation = framework.recommendations[i];
        statements.run("INSERT INTO recommendation (letter, position, title_az, title_en, title_ru, origin, free_text) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)",
                       recommendation.letter, i, recommendation.title, model::text(recommendation.origin),
                       recommendation.freeText);
        for (std::size_t l = 0; l < recommendation.links.size(); ++l) {
            const model::Link& link = recommendation.links[l];
            const std::string part = link.track ? model::text(link).substr(link.indicator.text().size() + 1) : "";
            statements.run(
                "INSERT INTO recommendation_link (letter, position, indicator, part, weight) VALUES (?, ?, ?, ?, ?)",
                recommendation.letter, l, link.indicator, part, link.weight);
        }
    }
}

} // namespace

void putGuidance(Statements& statements, const std::string& cell, const model::LocalText& guidance) {
    if (guidance.empty()) return statements.run("DELETE FROM guidance WHERE cell = ?", cell);
    statements.run("INSERT INTO guidance (cell, text_az, text_en, text_ru) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (cell) DO UPDATE SET text_az = excluded.text_az, text_en = excluded.text_en, "
                   "text_ru = excluded.text_ru",
                   cell, guidance);
}

Framework readFramework(Statements& statements) {
    Framework framework;
    Query row = statements.ask("SELECT id, version, title_az, title_en, title_ru, description_az, description_en, "
                               "description_ru, level_1_weight, level_2_weight FROM framework");
    if (!row.next()) throw BadRow("framework: no row");
    framework.id = row.id<model::FrameworkId>();
    framework.version = row.text();
    framework.title = row.localText();
    framework.description = row.localText();
    framework.levelWeights = {row.perMille(), row.perMille()};
    framework.scale = readScale(statements);
    readAreas(statements, framework);
    readIndicators(statements, framework);
    readStatements(statements, framework);
    readGuidance(statements, framework);
    readRecommendations(statements, framework);
    return framework;
}

bool readIndicatorAgain(Statements& statements, Framework& framework, std::size_t place) {
    model::Indicator& indicator = framework.indicators[place];
    {
        Query row = statements.ask(
            "SELECT area, title_az, title_en, title_ru, weight, origin FROM indicator WHERE id = ?", indicator.id);
        if (!row.next() || row.text() != indicator.area.text()) return false;
        indicator.title = row.localText();
        indicator.weight = row.perMille();
        indicator.origin = readWord(model::parseOrigin, row.text(), "indicator " + indicator.id.text());
    }
    // Its place among those of its area is not known here, only their order.
    Query order = statements.ask("SELECT id FROM indicator WHERE area = ? ORDER BY position, id", indicator.area);
    std::size_t next = 0;
    while (next < framework.indicators.size() && framework.indicators[next].area != indicator.area)
        ++next;
    for (; order.next(); ++next) {
        if (next == framework.indicators.size() || order.textView() != framework.indicators[next].id.text())
            return false;
    }
    return true;
}

bool readStatementAgain(Statements& statements, Framework& framework, std::size_t cell) {
    const std::string name = model::text(framework.cellAt(cell));
    model::Statement& statement =
        framework.indicators[cell / model::cellsPerIndicator].cells[cell % model::cellsPerIndicator];
    Query row = statements.ask("SELECT text_az, text_en, text_ru, origin FROM statement WHERE cell = ?", name);
    if (!row.next()) return false;
    statement.text = row.localText();
    statement.origin = readWord(model::parseOrigin, row.text(), "statement " + name);
    Query guidance = statements.ask("SELECT text_az, text_en, text_ru FROM guidance WHERE cell = ?", name);
    statement.guidance = guidance.next() ? guidance.localText() : model::LocalText();
    return true;
}

void insertFramework(Statements& statements, const Framework& framework) {
    statements.run("INSERT INTO framework (row, id, version, title_az, title_en, title_ru, description_az, "
                   "description_en, description_ru, level_1_weight, level_2_weight) "
                   "VALUES ('framework', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   framework.id, framework.version, framework.title, framework.description, framework.levelWeights[0],
                   framework.levelWeights[1]);
    for (std::size_t i = 0; i < framework.scale.size(); ++i) {
        const model::Grade& grade = framework.scale[i];
        statements.run(
            "INSERT INTO grade (id, position, value, label_az, label_en, label_ru) VALUES (?, ?, ?, ?, ?, ?)", grade.id,
            i, grade.value, grade.label);
    }
    for (std::size_t i = 0; i < framework.areas.size(); ++i) {
        const model::Area& area = framework.areas[i];
        statements.run("INSERT INTO area (id, position, number, title_az, title_en, title_ru, weight) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)",
                       area.id, i, area.number, area.title, area.weight);
    }
    insertIndicators(statements, framework);
    insertGuidance(statements, framework);
    insertRecommendations(statements, framework);
}

} // namespace meyar::document
