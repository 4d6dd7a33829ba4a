#include "build.h"

#include "exchange/fault_text.h"

using namespace meyar::tests;

namespace {

using Faults = std::vector<std::string>;

const std::string& whole() {
    static const std::string text = writeAssessment(fullAssessment());
    return text;
}

std::vector<Finding> after(const std::string& from, const std::string& to) {
    return faultsOf(changed(whole(), from, to));
}

} // namespace

TEST_CASE("each fault of an assessment is named with its code and its place") {
    struct Row {
        const char *from, *to, *fault;
    };
    const Row row = GENERATE(
        Row{"\"meyar\": \"assessment\"", "\"meyar\": \"framework\"", "wrong_kind at /meyar"},
        Row{"\"meyar\": \"assessment\",", "", "not_meyar at "},
        Row{"\"format\": 1", "\"format\": 2", "newer_format at /format"},
        Row{"\"format\": 1", "\"format\": 0", "out_of_range at /format"},
        Row{"\"format\": 1", "\"format\": 1.0", "wrong_type at /format"},
        Row{"\"format\": 1", "\"format\": 1, \"colour\": 1", "unknown_key at /colour"},
        Row{"\"country\": {", "\"land\": {", "missing_key at /details/country"},
        Row{"\"period\": \"2014–2016\"", "\"period\": 2014", "wrong_type at /details/period"},
        Row{"\"language\": \"az\"", "\"language\": \"de\"", "unknown_language at /details/language"},
        Row{"\"fictional\": true", "\"fictional\": \"yes\"", "wrong_type at /details/fictional"},
        Row{"\"id\": \"a2\"", "\"id\": \"a1\"", "duplicate_id at /assessors/1/id"},
        Row{"\"name\": \"B\"", "\"name\": \"\"", "empty_text at /assessors/1/name"},
        Row{"\"name\": \"B\"", "\"name\": \"Ə. K.\"", "name_taken at /assessors/1/name"},
        Row{"\"name\": \"B\"", "\"name\": \"B\\u202e\"", "hidden_character at /assessors/1/name"},
        Row{"\"name\": \"B\"", "\"name\": \"B\\nC\"", "hidden_character at /assessors/1/name"},
        Row{"\"name\": \"B\"", "\"name\": \" B\"", "untidy_name at /assessors/1/name"},
        Row{"\"name\": \"B\"", "\"name\": \"ə. k.\"", "name_taken at /assessors/1/name"},
        Row{"\"id\": \"Int 1\"", "\"id\": \"aze 30\"", "duplicate_id at /sources/1/id"},
        Row{"\"id\": \"Int 1\"", "\"id\": \"Int]1\"", "uncitable_id at /sources/1/id"},
        Row{"\"id\": \"Int 1\"", "\"id\": \"Int 1\\u0007\"", "hidden_character at /sources/1/id"},
        Row{"\"kind\": \"document\"", "\"kind\": \"rumour\"", "unknown_choice at /sources/0/kind"},
        Row{"\"blind\": true", "\"blind\": 1", "wrong_type at /details/blind"},
        Row{"\"not_re_reviewed\": true", "\"not_re_reviewed\": \"x\"", "wrong_type at /cells/1/not_re_reviewed"},
        Row{"\"year\": 2014", "\"year\": 99999999999999999999", "out_of_range at /sources/0/year"},
        Row{"\"year\": 2014", "\"year\": 20144", "out_of_range at /sources/0/year"},
        Row{"\"cell\": \"1.1/F2\"", "\"cell\": \"7.1/F2\"", "unknown_cell at /cells/0/cell"},
        Row{"\"cell\": \"1.2/F1\"", "\"cell\": \"1.1/F2\"", "duplicate_id at /cells/1/cell"},
        Row{"\"grade\": \"partly\"", "\"grade\": \"fair\"", "unknown_grade at /cells/0/ratings/0/grade"},
        Row{"\"assessor\": \"a2\"", "\"assessor\": \"zz\"", "unknown_assessor at /cells/0/ratings/1/assessor"},
        Row{"\"assessor\": \"a2\"", "\"assessor\": \"a1\"", "duplicate_id at /cells/0/ratings/1/assessor"},
        Row{"\"confidence\": \"high\"", "\"confidence\": 3", "wrong_type at /cells/0/ratings/0/confidence"},
        Row{"\"on\": false", "\"on\": 0", "wrong_type at /cells/0/shading/on"},
        Row{"\"source\": \"Int 1\"", "\"source\": \"Int 2\"", "unknown_source at /cells/0/citations/1/source"},
        Row{"\"id\": \"c2\"", "\"id\": \"c1\"", "duplicate_id at /cells/0/citations/1/id"},
        Row{"\"area\": \"care\"", "\"area\": \"sea\"", "unknown_area at /findings/0/area"},
        Row{"\"id\": \"s2\"", "\"id\": \"s1\"", "duplicate_id at /findings/1/sections/0/id"},
        Row{"\"respondents\": 7", "\"respondents\": -7", "out_of_range at /survey/respondents"},
        Row{"\"answered\": 6", "\"answered\": 6.5", "wrong_type at /survey/questions/0/answered"},
        Row{"\"respondents\": 7", "\"respondents\": 1000000001", "out_of_range at /survey/respondents"},
        Row{"\"n\": 5", "\"n\": 18446744073709551615", "out_of_range at /survey/questions/0/options/0/n"},
        Row{"\"n\": 5", "\"n\": 100000000000000000000000", "out_of_range at /survey/questions/0/options/0/n"},
        Row{"\"max_choices\": 3", "\"max_choices\": 0", "out_of_range at /constituencies/0/max_choices"},
        Row{"\"totals_only\": false", "\"totals_only\": false, \"voters\": 3",
            "needs_totals_only at /constituencies/1/voters"},
        Row{"\"C\": 1\n", "\"Z\": 1\n", "unknown_letter at /constituencies/0/dots/Z"},
        Row{"\"A\": 4", "\"A\": 10", "dots_exceed_voters at /constituencies/0/dots/A"},
        Row{"\"constituency\": \"g1\"", "\"constituency\": \"g9\"", "unknown_constituency at /ballots/0/constituency"},
        Row{"\"constituency\": \"g1\"", "\"constituency\": \"table\"",
            "totals_only_constituency at /ballots/0/constituency"},
        Row{"\"voter\": \"R1\"", "\"voter\": \"\"", "no_voter at /ballots/0/voter"},
        Row{"\"voter\": \"R1\"", "\"voter\": \" R1\"", "untidy_name at /ballots/0/voter"},
        Row{"\"voter\": \"R1\"", "\"voter\": \"R\\n1\"", "hidden_character at /ballots/0/voter"},
        Row{"\"en\": \"Group en\"", "\"en\": \"TABLE en\"", "constituency_name_taken at /constituencies/1/name"},
        Row{"\"id\": \"table\"", "\"id\": \"tab\\nle\"", "hidden_character at /constituencies/0/id"},
        Row{"\"void\": \"spoilt\"", "\"other\": \"\"", "second_ballot at /ballots/2/voter"},
        Row{"\"A\",\n        \"C\"", "\"A\",\n        \"C\", \"B\"", "too_many_choices at /ballots/0/choices"},
        Row{"\"A\",\n        \"C\"", "\"C\",\n        \"C\"", "repeated_letter at /ballots/0/choices/1"},
        Row{"\"A\",\n        \"C\"", "\"C\",\n        \"Z\"", "unknown_letter at /ballots/0/choices/1"},
        Row{"\"A\",\n        \"C\"", "\"A\"", "other_without_free_text at /ballots/0/other"},
        Row{"\"A\"\n      ]\n    }", "]\n    }", "no_choice at /ballots/2/choices"},
        Row{"\"theme\": {", "\"theme\": {}, \"subject\": {", "empty_text at /detailed_recommendations/0/theme"});
    CAPTURE(row.to);
    const Faults found = briefly(after(row.from, row.to));
    CHECK(std::count(found.begin(), found.end(), row.fault) == 1);
}

TEST_CASE("a fault names the valid choices") {
    const auto grade = after("\"grade\": \"partly\"", "\"grade\": \"fair\"");
    REQUIRE(grade.size() == 1);
    CHECK(valueOf(grade[0], "grade") == "fair");
    CHECK(valueOf(grade[0], "choices") == "met, partly, not_met, insufficient_evidence, not_applicable");
    const auto letter = after("\"C\": 1\n", "\"Z\": 1\n");
    CHECK(valueOf(letter.at(0), "choices") == "A, B, C");
    const auto source = after("\"source\": \"Int 1\"", "\"source\": \"Int 2\"");
    CHECK(valueOf(source.at(0), "choices") == "Aze 30, Int 1");
    const auto key = after("\"at\": \"p. 7\"", "\"page\": \"p. 7\"");
    CHECK(valueOf(key.at(0), "choices") == "id, source, at, quote, contradicts, speaks_for");
}

TEST_CASE("all faults of an assessment come at once") {
    std::string text = changed(whole(), "\"grade\": \"partly\"", "\"grade\": \"fair\"");
    text = changed(text, "\"language\": \"az\"", "\"language\": \"de\"");
    text = changed(text, "\"constituency\": \"g1\"", "\"constituency\": \"g9\"");
    text = changed(text, "\"respondents\": 7", "\"respondents\": \"many\"");
    CHECK(briefly(faultsOf(text)) ==
          Faults{"unknown_constituency at /ballots/0/constituency", "unknown_grade at /cells/0/ratings/0/grade",
                 "unknown_language at /details/language", "wrong_type at /survey/respondents"});
}

TEST_CASE("faults of the framework within have places within the file") {
    CHECK(briefly(after("\"weight\": 750", "\"weight\": 0")) ==
          Faults{"out_of_range at /framework/areas/0/indicators/0/weight"});
    CHECK(briefly(after("    \"level_weights\": [\n      500", "    \"level_weights\": [\n      501")) ==
          Faults{"level_weights_sum at /framework/level_weights"});
}

TEST_CASE("a void ballot is no rival of the ballot that takes its place") {
    CHECK(faultsOf(whole()).empty());
}

TEST_CASE("a file of another kind has one fault, not one a key") {
    CHECK(briefly(faultsOf(R"({"name": "package", "version": "1"})")) == Faults{"not_meyar at "});
    CHECK(briefly(faultsOf("[1, 2]")) == Faults{"not_meyar at "});
    CHECK(briefly(faultsOf(writeFramework(smallFramework()))) == Faults{"wrong_kind at /meyar"});
}

TEST_CASE("past a thousand faults only their number is kept") {
    std::string names = "{\"id\": \"x\", \"name\": \"y\"}";
    std::string list = names;
    for (int i = 0; i < 1500; ++i)
        list += ", 1";
    const auto faults = after("\"assessors\": [", "\"assessors\": [" + list + ", ");
    REQUIRE(faults.size() == 1001);
    CHECK(faults.back().code == "more_faults");
    CHECK(valueOf(faults.back(), "n") == "500");
}

TEST_CASE("a void ballot may be kept with what spoils it") {
    const std::string spoilt = changed(whole(), "\"B\"\n      ]", "\"A\",\"B\",\"C\"\n      ]");
    CHECK(faultsOf(spoilt).empty());
    CHECK(briefly(faultsOf(changed(spoilt, "\"void\": \"spoilt\"", "\"void\": \" \""))) ==
          Faults{"empty_text at /ballots/1/void"});
}

TEST_CASE("all dots together may not exceed what the voters have") {
    const std::string one = changed(whole(), "\"max_choices\": 3", "\"max_choices\": 1");
    CHECK(faultsOf(one).empty());
    CHECK(briefly(faultsOf(changed(one, "\"voters\": 9", "\"voters\": 4"))) ==
          Faults{"dots_exceed_voters at /constituencies/0/dots/C"});
}

TEST_CASE("a fault in words gives its path and names the thing that stands there") {
    const Wording wording(Language::En, {{"finding.unknown_source", {"No source {place}; choose from {choices}."}},
                                         {"finding.second_ballot", {"{place} voted in {constituency}."}},
                                         {"finding.bad_json", {"Line {line}."}}});
    CHECK(faultText(after("\"source\": \"Int 1\"", "\"source\": \"Int 2\"").at(0), wording) ==
          "/cells/0/citations/1/source: No source Int 2; choose from Aze 30, Int 1.");
    CHECK(faultText(after("\"void\": \"spoilt\"", "\"other\": \"\"").at(0), wording) ==
          "/ballots/2/voter: R2 voted in g1.");
    CHECK(faultText(faultsOf("{").at(0), wording) == "Line 1.");
}
