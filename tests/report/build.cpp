#include "report/build.h"

#include "method/builders.h"
#include "report/firm_words.h"
#include "report/reading.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using model::Language;
using report::Block;

namespace {

std::vector<Block> blocksOf(const model::Assessment& assessment, Language language = Language::En) {
    return reportOf(assessment, language).blocks;
}

std::vector<std::string> headings(const std::vector<Block>& blocks, int level) {
    std::vector<std::string> out;
    for (const Block& block : blocks) {
        const auto* heading = std::get_if<report::Heading>(&block);
        if (heading != nullptr && heading->level == level) out.push_back(heading->text);
    }
    return out;
}

std::string plainOf(const report::Text& text) {
    std::string out;
    for (const report::Run& run : text)
        out += run.text;
    return out;
}

std::vector<report::Table> tables(const std::vector<Block>& blocks) {
    std::vector<report::Table> out;
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<report::Table>(&block)) out.push_back(*table);
    }
    return out;
}

const report::Table& tableWith(const std::vector<report::Table>& all, const std::string& words) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const report::Table& table) { return contains(textOf(Block{table}), words); });
    REQUIRE(found != all.end());
    return *found;
}

model::Assessment small() {
    model::Framework of = framework({2, 1});
    of.indicators[0].title = english("Plan");
    for (std::size_t slot = 0; slot < 4; ++slot) {
        of.indicators[0].cells[slot].text = english("Statement " + std::string(model::slotText(slot)));
    }
    addRecommendation(of, "A", {"1.1"});
    addRecommendation(of, "B", {"2.1"});
    return assessment(std::move(of));
}

model::Question question(const std::string& id, std::int64_t answered,
                         std::vector<std::optional<std::int64_t>> counts) {
    model::Question out;
    out.id = model::QuestionId{id};
    out.area = model::AreaId{"area-1"};
    out.text = english("Question " + id);
    out.base = 7;
    out.answered = answered;
    const std::vector<std::string> labels{"yes", "no", "perhaps", "3", "4", "5", "6", "7"};
    for (std::size_t i = 0; i < counts.size(); ++i)
        out.options.push_back({english(labels[i]), counts[i], false});
    return out;
}

} // namespace

TEST_CASE("Chapters and sections are numbered as in the published report") {
    const auto blocks = blocksOf(small());
    CHECK(headings(blocks, 1) ==
          std::vector<std::string>{"1 About this assessment", "2 Findings", "3 Recommendations", "Bibliography"});
    const auto sections = headings(blocks, 2);
    CHECK(std::count(sections.begin(), sections.end(), "2.1 Area 1") == 1);
    CHECK(std::count(sections.begin(), sections.end(), "2.2 Area 2") == 1);
    CHECK(std::count(sections.begin(), sections.end(), "3.2 Area 2") == 1);
}

TEST_CASE("Only the parts asked for are there") {
    report::BuildOptions options;
    options.parts = {report::Part::Bibliography};
    const model::Assessment a = small();
    const auto report = report::build(a, method::results(a), words(), options);
    CHECK(headings(report.blocks, 1) == std::vector<std::string>{"1 About this assessment", "Bibliography"});
}

TEST_CASE("Parts are told by their codes") {
    for (const report::Part part : model::allReportParts)
        CHECK(model::parseReportPart(model::code(part)) == part);
    CHECK_FALSE(model::parseReportPart("weather"));
}

TEST_CASE("What is missing is said in words") {
    const auto report = reportOf(small());
    const std::string text = textOf(report.blocks);
    for (const char* said :
         {"No grades are recorded.", "No grades are recorded for this area.", "No findings are written for this area.",
          "No votes are recorded.", "No detailed recommendations are recorded for this area.", "No source is cited."}) {
        INFO(said);
        CHECK(contains(text, said));
    }
    CHECK(textOf(Block{report::Paragraph{report::Paragraph::Style::Body, report.titlePage.notes.at(0)}}) ==
          words()("report.fictional"));
}

TEST_CASE("The indicator table has two header rows and a row an indicator") {
    const report::Table table = tableWith(tables(blocksOf(small())), "Framework indicators");
    REQUIRE(table.headers.size() == 2);
    CHECK(table.headers[0].cells[0].columns == 2);
    CHECK(table.headers[0].cells[0].rows == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(textOf(Block{report::Table{table.widths, {}, {table.rows[0]}, {}, false, {}, {}, {}}}) ==
          "1.1 | Plan | Statement F1 | Statement F2 | Statement O1 | Statement O2\n");
}

TEST_CASE("Shaded cells are marked and the table explains the shading") {
    model::Assessment a = small();
    rate(a, "1.1/F1", {partly});
    rate(a, "1.1/F2", {met});
    const report::Table table = tableWith(tables(blocksOf(a)), "Framework indicators");
    CHECK(table.rows[0].cells[2].shaded);
    CHECK(table.rows[0].cells[2].mark == "▲");
    CHECK(table.rows[0].cells[2].word == "Partly");
    CHECK_FALSE(table.rows[0].cells[3].shaded);
    CHECK(table.legend);
    CHECK(contains(table.legendText, "not what is good"));
}

TEST_CASE("Grades stand with signs that need no colour") {
    model::Assessment a = small();
    rateIndicator(a, "1.1", met, partly, notMet, notApplicable);
    rate(a, "1.2/F1", {met, notMet});
    const report::Table table = tableWith(tables(blocksOf(a)), "Framework indicators");
    const auto& cells = table.rows[0].cells;
    CHECK(cells[2].sign == report::Sign{report::Sign::Kind::Grade, 1});
    CHECK(cells[3].sign == report::Sign{report::Sign::Kind::Grade, 0.5});
    CHECK(cells[4].sign == report::Sign{report::Sign::Kind::Grade, 0});
    CHECK(cells[5].sign.kind == report::Sign::Kind::NotApplicable);
    CHECK(table.rows[1].cells[2].sign.kind == report::Sign::Kind::Disputed);
    CHECK(table.rows[1].cells[3].sign.kind == report::Sign::Kind::Unknown);
}

TEST_CASE("An override of the shading is told with its reason") {
    model::Assessment a = small();
    rate(a, "1.1/F1", {met});
    cellOf(a, "1.1/F1").shading = model::ShadingOverride{true, "The base is thin."};
    CHECK(
        contains(textOf(blocksOf(a)), "1.1/F1: marked as a possible improvement by the assessors. The base is thin."));
}

TEST_CASE("What law and practice show stands under the indicator table") {
    model::Assessment a = small();
    rateIndicator(a, "1.1", met, met, notMet, notMet);
    rateIndicator(a, "1.2", met, met, notMet, notMet);
    CHECK(contains(textOf(blocksOf(a)), "1.1 and 1.2: law is ahead of practice."));
}

TEST_CASE("The grounds of a grade are the consensus's, else the raters', with the citations") {
    model::Assessment a = small();
    rate(a, "1.1/F1", {met, met});
    cellOf(a, "1.1/F1").ratings[0].rationale = "The law says so.";
    cellOf(a, "1.1/F1").ratings[1].rationale = "The law says so.";
    rate(a, "1.1/F2", {met});
    cellOf(a, "1.1/F2").ratings[0].rationale = "Mine alone.";
    cellOf(a, "1.1/F2").agreed = model::Agreement{partly, "After discussion."};
    a.sources.push_back({model::SourceId{"Doc 1"}, model::SourceKind::Document, "Title", "", 2014, false});
    model::Citation against;
    against.source = model::SourceId{"Doc 1"};
    against.at = "p. 7";
    against.contradicts = true;
    cellOf(a, "1.1/F2").citations.push_back(against);
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "1.1/F1 |  (Met) | The law says so.\n"));
    CHECK(contains(text, "1.1/F2 |  (Partly) | After discussion. against: (Doc 1, p. 7)\n"));
    CHECK_FALSE(contains(text, "Mine alone."));
    a.sources[0].confidential = true;
    CHECK(contains(textOf(blocksOf(a)), "After discussion. against: (Doc 1)\n"));
}

TEST_CASE("Questions with the same options share a table that says n") {
    model::Assessment a = small();
    a.survey.respondents = 7;
    a.survey.questions = {question("7.1", 6, {4, 2}), question("7.2", 6, {1, 5})};
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "Question | yes | no\n7.1 Question 7.1 | n=4 (67\u00a0%) | n=2 (33\u00a0%)\n"
                         "7.2 Question 7.2 | n=1 (17\u00a0%) | n=5 (83\u00a0%)\n"
                         "Table 1. Survey: respondents n=7; answered n=6."));
}

TEST_CASE("Questions that differ in those who answered say so in a column") {
    model::Assessment a = small();
    a.survey.respondents = 7;
    a.survey.questions = {question("7.1", 6, {4, 2}), question("7.2", 5, {1, 4})};
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "Question | yes | no | Answered\n"));
    CHECK(contains(text, "respondents n=7; those who answered are given for each question."));
}

TEST_CASE("Counts without their option and sums that do not hold are shown honestly") {
    model::Assessment a = small();
    a.survey.respondents = 7;
    a.survey.questions = {question("7.1.1", 6, {std::nullopt, std::nullopt})};
    a.survey.questions[0].unplaced = {4, 1};
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "7.1.1 Question 7.1.1 | – | –\n"));
    CHECK(contains(text, "7.1.1: counts are given without their options: 4 and 1."));
    CHECK(contains(text, "7.1.1: the counts sum to 5, but 6 are said to have answered."));
    CHECK(contains(text, "A dash: the count is not known."));
}

TEST_CASE("A question with many options gets a row an option") {
    model::Assessment a = small();
    a.survey.respondents = 7;
    a.survey.questions = {question("7.3", 7, {1, 1, 1, 1, 1, 1, 1, 0})};
    const report::Table table = tableWith(tables(blocksOf(a)), "perhaps");
    CHECK(table.rows.size() == 8);
    CHECK(table.widths.size() == 2);
}

TEST_CASE("A question without a number goes by its words") {
    model::Assessment a = small();
    a.survey.respondents = 7;
    a.survey.questions = {question("x-invited", 6, {6, 1})};
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "\nQuestion x-invited | n=6"));
    CHECK(contains(text, "“Question x-invited”: the counts sum to 7, but 6 are said to have answered."));
}

TEST_CASE("Dots stand in a column a constituency, and the total is a sum") {
    model::Assessment a = small();
    addTotals(a, "survey", 7, {{letter("A"), 3}});
    addTotals(a, "unspecified", std::nullopt, {{letter("A"), 1}, {letter("B"), 2}});
    const report::Table table = tableWith(tables(blocksOf(a)), "Priorities chosen");
    CHECK(textOf(Block{table}) == "Recommendation | survey | unspecified | Total\n"
                                  "A | Recommendation A | 3 | 1 | 4\nB | Recommendation B |  | 2 | 2\n"
                                  "Table 3. Priorities chosen; one dot is one choice.");
    CHECK(table.rows[0].cells[2].dots == 3);
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "survey: recorded as totals; voters: 7; up to 3 choices each."));
    CHECK(contains(text, "unspecified: recorded as totals; the number of voters is not known"));
}

TEST_CASE("The ranking gives rank, need, what decided and why") {
    model::Assessment a = small();
    addTotals(a, "survey", 7, {{letter("A"), 3}});
    CHECK(contains(textOf(blocksOf(a)), "1 | A Recommendation A | 3 | 0.00–1.00 | total dots | 3 dots; no other "
                                        "recommendation has the same.\n"));
}

TEST_CASE("Gaps stand by severity, and unknown cells apart from them") {
    model::Assessment a = small();
    rateIndicator(a, "1.1", partly, met, notMet, insufficient);
    const auto all = tables(blocksOf(a));
    const report::Table gaps = tableWith(all, "the most severe first");
    REQUIRE(gaps.rows.size() == 2);
    CHECK(contains(textOf(Block{gaps}), "0.50 | 1.1/O1 | Not met: “Statement O1”"));
    CHECK(tableWith(all, "Unknown cells").rows.size() == 9);
}

TEST_CASE("A gap names who answers it, and what has no counterpart is listed") {
    model::Assessment a = small();
    CHECK_FALSE(contains(textOf(blocksOf(a)), "answers no gap")); // there is none
    rateIndicator(a, "1.1", partly, met, notMet, insufficient);
    a.framework.recommendations[0].links = {*model::parseLink("1.1/O")};
    a.framework.recommendations[1].links = {*model::parseLink("1.1/O1")};
    CHECK_FALSE(contains(textOf(blocksOf(a)), "without votes")); // nobody has voted
    addTotals(a, "survey", 7, {{letter("B"), 3}});
    const auto all = tables(blocksOf(a));
    const std::string gaps = textOf(Block{tableWith(all, "the most severe first")});
    CHECK(contains(gaps, "Severity | Cell | Why | Answered by\n"));
    CHECK(contains(gaps, "No source is cited. | B and A\n")); // by rank
    CHECK(contains(gaps, "No source is cited. | –\n"));
    CHECK(contains(textOf(Block{tableWith(all, "Unknown cells")}), "No source is cited. | A\n"));
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "\n1 gap that no recommendation answers: 1.1/F1.\n"
                         "1 recommendation without votes: A.\n"));
    a.framework.recommendations[1].links.clear();
    CHECK(contains(textOf(blocksOf(a)), "\n1 recommendation that answers no gap: B.\n"));
}

TEST_CASE("Of very many gaps that nobody answers the report names some, and how many more there are") {
    model::Assessment a = small();
    const model::Indicator first = a.framework.indicators.front();
    a.framework.recommendations[0].links.clear();
    for (int i = 0; i < 10; ++i) {
        model::Indicator another = first;
        another.id = model::IndicatorId("1.1" + std::to_string(i));
        a.framework.indicators.insert(a.framework.indicators.begin(), another);
    }
    a.cells.resize(a.framework.cellCount());
    for (int i = 0; i < 10; ++i)
        rateIndicator(a, ("1.1" + std::to_string(i)).c_str(), notMet, notMet, notMet, notMet);
    rateIndicator(a, "1.1", met, notMet, notMet, notMet);
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "\n43 gaps that no recommendation answers: 1."));
    CHECK(contains(text, " and 3 more.\n"));
}

TEST_CASE("The bibliography lists what is cited, numbers by value, and a confidential source by its id only") {
    model::Assessment a = small();
    a.sources = {{model::SourceId{"Aze 30"}, model::SourceKind::Document, "GRETA report", "GRETA", 2014, false},
                 {model::SourceId{"Aze 4"}, model::SourceKind::Statistics, "Figures", "", std::nullopt, false},
                 {model::SourceId{"Interview 1"}, model::SourceKind::Interview, "A named officer", "N. N.", 2015, true},
                 {model::SourceId{"Unused"}, model::SourceKind::Document, "Never cited", "", 2000, false}};
    model::Section section;
    section.id = model::SectionId{"s1"};
    section.area = model::AreaId{"area-1"};
    section.heading = english("Heading");
    section.text = english("Text [@Interview 1; @Aze 30, p. 7; @Aze 4; @Missing 2; @Vol.].");
    a.sections = {section};
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "Aze 4. Figures (statistics).\nAze 30. GRETA, GRETA report, 2014 (document).\n"
                         "Interview 1. confidential.\nMissing 2. not in the register of sources.\n"
                         "Vol. not in the register of sources.\n"));
    CHECK_FALSE(contains(text, "A named officer"));
    CHECK_FALSE(contains(text, "Never cited"));
}

TEST_CASE("The title page does not say the kind of report twice") {
    model::Assessment a = small();
    CHECK(reportOf(a).titlePage.kind == "Needs assessment");
    a.details.title = english("Needs assessment: Nowhere");
    CHECK(reportOf(a).titlePage.kind.empty());
    CHECK(reportOf(a).header == "Needs assessment · Nowhere");
}

TEST_CASE("The report speaks the language of its wording") {
    const auto azerbaijani = reportOf(sample("azerbaijan-2016"), Language::Az);
    CHECK(azerbaijani.language == Language::Az);
    CHECK(contains(textOf(azerbaijani.blocks), "2.5 Əlaqələndirmə və əməkdaşlıq"));
    CHECK(contains(textOf(azerbaijani.blocks), "Çərçivə indikatorları"));
    CHECK(
        contains(textOf(reportOf(sample("azerbaijan-2016"), Language::Ru).blocks), "2.5 Координация и сотрудничество"));
}

TEST_CASE("No key of the wording is missing from a full report") {
    for (const Language language : model::allLanguages) {
        for (const char* name : {"azerbaijan-2016", "demonstration", "demonstration-2019"}) {
            const std::string text = textOf(reportOf(sample(name), language).blocks);
            INFO(name << " " << model::code(language));
            CHECK_FALSE(contains(text, "[report."));
            CHECK_FALSE(contains(text, "[finding."));
            CHECK_FALSE(contains(text, "[reason."));
            CHECK_FALSE(contains(text, "{"));
        }
    }
}

TEST_CASE("The report tells how firm the ranking is, with the figures of the method") {
    const model::Assessment a = sample("demonstration");
    const method::Results all = method::results(a);
    const auto drawn = method::robustness(a, all.scorecard, all.tally, all.ranking, {.draws = 10'000}).value();
    const std::vector<Block> blocks = blocksOf(a);
    const std::vector<report::Table> printed = tables(blocks);
    const report::Table& table = tableWith(printed, "Median rank");
    REQUIRE(table.rows.size() == 17);
    for (std::size_t i = 0; i < 17; ++i) {
        CHECK(plainOf(table.rows[i].cells[0].text) ==
              a.framework.recommendations[drawn.items[i].recommendation].letter.text());
        CHECK(plainOf(table.rows[i].cells[2].text) == report::shareOfDraws(drawn.items[i].inTop, words()));
        CHECK(plainOf(table.rows[i].cells[4].text) == report::rankRange(drawn.items[i]));
    }
    CHECK(plainOf(table.rows[2].cells[5].text) == "tied"); // J and N
    CHECK(plainOf(table.rows[16].cells[5].text).empty());
    const std::string text = textOf(blocks);
    CHECK(contains(text, "10,000 draws, seed 1"));
    CHECK(contains(text, "under every weight: A before E; N before B"));
    CHECK(contains(text, "of the unknown cells: E before J"));
}

TEST_CASE("Without votes the report does not say how firm they are, and it names what was held fixed") {
    model::Assessment a = small();
    CHECK_FALSE(contains(textOf(blocksOf(a)), "How firm the order is"));
    addTotals(a, "chart", 4, {{letter("A"), 3}});
    const std::string text = textOf(blocksOf(a));
    CHECK(contains(text, "How firm the order is"));
    CHECK(contains(text, "Held fixed, since only totals are known: chart."));
}

TEST_CASE("The report tells how well the assessors agree, where two judged the same") {
    CHECK(contains(textOf(blocksOf(sample("demonstration"))), "0.865 | 0.800 to 0.930 | 0.739 | 0.760 | 0.856"));
    model::Assessment a = small();
    rate(a, "1.1/F1", {met});
    CHECK_FALSE(contains(textOf(blocksOf(a)), "How well the assessors agree"));
    rate(a, "1.1/F1", {met});
    CHECK(contains(textOf(blocksOf(a)), " | undefined | undefined | undefined | undefined | undefined"));
    rate(a, "1.1/F2", {met, notMet});
    CHECK(contains(textOf(blocksOf(a)), "1 cell is disputed: 1.1/F2."));
}
