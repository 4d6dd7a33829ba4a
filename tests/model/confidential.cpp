#include "model/confidential.h"

#include <catch2/catch.hpp>

using namespace meyar::model;

namespace {

Assessment withSources() {
    Assessment assessment;
    assessment.sources.push_back({SourceId{"Aze 30"}, SourceKind::Document, "Report", "GRETA", 2014, false});
    assessment.sources.push_back({SourceId{"Int 2"}, SourceKind::Interview, "An officer", "N. N.", 2015, true});
    return assessment;
}

std::string publishedText(std::string text) {
    return ConfidentialSources(withSources()).published(std::move(text));
}

} // namespace

TEST_CASE("Of a confidential source the short name is published, of an open one everything") {
    const Assessment assessment = published(withSources());
    CHECK(assessment.sources[0] == withSources().sources[0]);
    CHECK(assessment.sources[1].id == SourceId{"Int 2"});
    CHECK(assessment.sources[1].confidential);
    CHECK(assessment.sources[1].title.empty());
    CHECK(assessment.sources[1].author.empty());
    CHECK_FALSE(assessment.sources[1].year);
}

TEST_CASE("A citation of a confidential source keeps its side and loses place, quote and time") {
    const ConfidentialSources sources(withSources());
    const Citation open{CitationId{"c"}, SourceId{"Aze 30"}, "p. 7", "Words", true, "2014"};
    CHECK(sources.published(open) == open);
    const Citation secret{CitationId{"c"}, SourceId{"Int 2"}, "shelter", "Words", true, "2014"};
    CHECK(sources.published(secret) == Citation{CitationId{"c"}, SourceId{"Int 2"}, "", "", true, ""});
}

TEST_CASE("A citation field keeps the place of an open source only") {
    CHECK(publishedText("So [@Int 2, shelter, 4 May; @Aze 30, p. 7]. *So*") == "So [@Int 2; @Aze 30, p. 7]. *So*");
    CHECK(publishedText("Nothing [here] @Int 2") == "Nothing [here] @Int 2");
}

TEST_CASE("A source that the register does not have counts as confidential") {
    CHECK(publishedText("So [@int 2, shelter].") == "So [@int 2].");
    CHECK(ConfidentialSources(withSources()).covers(SourceId{"Removed 1"}));
}

TEST_CASE("A slip in a citation field does not print the place") {
    CHECK(publishedText("[@Int 2, shelter; 4 May] goes on") == "[@Int 2] goes on");
    CHECK(publishedText("[@Aze 30, p. 7; see it] goes on") == "[@Aze 30, p. 7; see it] goes on");
    CHECK(publishedText("[@Aze 30, p. 7; and; @Int 2, shelter; May]") == "[@Aze 30, p. 7; and; @Int 2]");
    CHECK(publishedText("[@Int 2, shelter\n\nGoes on") == "[@Int 2 (…)\n\nGoes on"); // never closed
    CHECK(publishedText("[@Int 2, shelter; May") == "[@Int 2 (…)");
    CHECK(publishedText("[@; x] [@") == "[@; x] [@");
}

TEST_CASE("However a citation in brackets is written, the place of a confidential source is not printed") {
    const auto [typed, printed] = GENERATE(table<std::string, std::string>({
        {"[@Int 2 shelter]", "[@Int 2]"},
        {"[@Int 2: shelter]", "[@Int 2]"},
        {"[@Int 2، shelter]", "[@Int 2]"},
        {"[@{Int 2}, shelter]", "[@Int 2]"},
        {"[@Int 2s shelter]", "[@Int 2]"},
        {"[@Int 20: x]", "[@Int 20]"}, // not registered
        {"[@Aze 30 p. 7]", "[@Aze 30 p. 7]"},
        {"[see @Int 2, shelter]", "[see @Int 2]"},
        {"[see@INT  2, shelter]", "[see@INT  2]"},
        {"[see @Int 2, shelter, me@int.az]", "[see @Int 2]"},
        {"[see @Int 2, shelter; @Aze 30, p. 7]", "[see @Int 2; @Aze 30, p. 7]"},
        {"[see [@Aze 30, p. 7] and @Int 2, shelter] so", "[see [@Aze 30, p. 7] and @Int 2] so"},
        {"[see @Int 2, x [@Aze 30, p. 7] shelter] so", "[see @Int 2] so"},
        {"[@Int 2, a [b] shelter] so", "[@Int 2] so"},
        {"[@Aze 30, p. 7 [b] c] so", "[@Aze 30, p. 7 [b] c] so"},
        {"[@Int 2, a [b shelter] so", "[@Int 2 (…)"}, // never closed: a mark says that more was there
        {"[@Int 2, x [@Aze 30] shelter\n\nSo", "[@Int 2 (…)\n\nSo"},
        {"[@Int 2](shelter (old)), so", "[@Int 2], so"},
        {"[@Int 2][shelter] [@Int 2][@Aze 30]", "[@Int 2] [@Int 2][@Aze 30]"},
        {"[@Aze 30](x)", "[@Aze 30](x)"},
        {"[@Aze 30, cf. @Int 2, shelter]", "[@Aze 30, cf. @Int 2]"},
        {"[@Aze 30, and Int 2, shelter]", "[@Aze 30, and Int 2]"},
        {"[@Aze 30, as Int 2 says, p. 7]", "[@Aze 30, as Int 2 says, p. 7]"},
        {"[@Aze 30 and @Int 2, shelter]", "[@Aze 30 and @Int 2]"}, // a semicolon is missing
        {"[@Aze 30 @Int 2, shelter]", "[@Aze 30 @Int 2]"},
        {"[@Aze 30: @Int 2, shelter]", "[@Aze 30: @Int 2]"},
        {"[@Aze 30 (see @Int 2, shelter)]", "[@Aze 30 (see @Int 2]"},
        {"[@Aze 30 and Int 2, shelter]", "[@Aze 30 and Int 2]"},
        {"[@Foo @Int 2, shelter]", "[@Foo @Int 2]"},
        {"[@aze 30, p. 7]", "[@aze 30, p. 7]"},
        {"[Int 2, shelter; @Aze 30, p. 7]", "[Int 2; @Aze 30, p. 7]"},
        {"[@Aze 30, p. 7; Int 2, shelter]", "[@Aze 30, p. 7; Int 2]"},
        {"[see @Int2, shelter]", "[see @Int2]"},
        {"[@Innt 2 - shelter] [@Innt 2/shelter]", "[@Innt 2] [@Innt 2]"}, // not registered
        {"[@Aze 30, cf. @Int 2, shelter; @Int 2, May]", "[@Aze 30, cf. @Int 2; @Int 2]"},
    }));
    CHECK(publishedText(typed) == printed);
}

TEST_CASE("In running text a mark takes the place of what follows the name of a confidential source") {
    const auto [typed, printed] = GENERATE(table<std::string, std::string>({
        {"@Int 2, of the shelter. He said.\n\nSo", "@Int 2 (…)\n\nSo"},
        {"(as @Int 2: shelter) it is", "(as @Int 2 (…)) it is"},
        {"As @Int 2 (shelter) says", "As @Int 2 (…) says"},
        {"As @Int 2 – shelter", "As @Int 2 (…)"},
        {"@Int 2, shelter; @Aze 30, p. 7", "@Int 2 (…) @Aze 30, p. 7"},
        {"@Int 2, x [@Aze 30, p. 7] shelter", "@Int 2 (…)"},
        {"(@Int 2; shelter) it is", "(@Int 2 (…)) it is"},
        {"(@Int 2 shelter) it is", "(@Int 2 (…)) it is"},
        {"(Int 2, shelter) it is", "(Int 2 (…)) it is"},
        {"As Int 2, of the shelter, says", "As Int 2, of the shelter, says"}, // no citation
        {"@Int 2-də, shelter", "@Int 2 (…)"},
        {"@Int 2's: shelter", "@Int 2 (…)"},
        {"**@Int 2**, shelter", "**@Int 2 (…)"},
        {"«@Int 2», shelter", "«@Int 2 (…)"},
        {"@\"Int 2\", shelter", "@Int 2 (…)"},
        {"@Int2/shelter", "@Int2 (…)"},
        {"@Int-2 → shelter", "@Int-2 (…)"},
        {"- @Int 2, shelter\n- So it is", "- @Int 2 (…)\n- So it is"},
        {"@Int 2, shelter\r\n\r\nSo it is", "@Int 2 (…)\r\n\r\nSo it is"},
        {"@Int 2 *says* so. @Int 2. So", "@Int 2 *says* so. @Int 2. So"},
        {"@Int 2 says; @Int 2-də; @Aze 30, p. 7; me@int 2, x", "@Int 2 says; @Int 2-də; @Aze 30, p. 7; me@int 2, x"},
    }));
    CHECK(publishedText(typed) == printed);
}

TEST_CASE("The words of an open source do not print the place of a confidential one") {
    Source open{SourceId{"Aze 30"}, SourceKind::Document, "After [@Int 2, shelter]", "", 2014, false};
    const ConfidentialSources sources(withSources());
    CHECK(sources.published(open).title == "After [@Int 2]");
    const Citation citation{CitationId{"c"}, SourceId{"Aze 30"}, "cf. @Int 2, shelter", "[@Int 2: x]", false, "2014"};
    CHECK(sources.published(citation) ==
          Citation{CitationId{"c"}, SourceId{"Aze 30"}, "cf. @Int 2", "[@Int 2]", false, "2014"});
}

TEST_CASE("Every text of an assessment goes by the rule") {
    const std::string typed = "[@Int 2, canary]";
    Assessment assessment = withSources();
    const LocalText local(Language::Ru, typed);
    assessment.details.note = local;
    Cell cell;
    cell.ratings.push_back({AssessorId{"a"}, Answer::grade(0), typed, {}});
    cell.agreed = Agreement{Answer::grade(0), typed};
    cell.shading = ShadingOverride{true, typed};
    cell.citations.push_back({CitationId{"c"}, SourceId{"Int 2"}, "canary", "canary", false, "canary"});
    assessment.cells = {cell};
    assessment.sections.push_back({SectionId{"s"}, AreaId{"a"}, local, local});
    assessment.detailed.push_back({DetailId{"d"}, AreaId{"a"}, local, {local}});
    assessment.details.title = assessment.details.country = local;
    assessment.assessors = {{AssessorId{"a"}, typed}};
    assessment.constituencies = {{ConstituencyId{"c"}, local, 3, false, {}, {}}};
    assessment.survey.questions = {{QuestionId{"q"}, AreaId{"a"}, local, 0, 0, local, {{local, {}, false}}, {}}};
    assessment.ballots = {{BallotId{"b"}, ConstituencyId{"c"}, "v", {}, typed, {}}};
    assessment.sources[0].title = assessment.sources[0].author = typed;
    const Assessment out = published(assessment);
    for (const LocalText& each :
         {out.details.title, out.details.country, out.constituencies[0].name, out.survey.questions[0].text,
          out.survey.questions[0].note, out.survey.questions[0].options[0].label})
        CHECK(each.in(Language::Ru) == "[@Int 2]");
    for (const std::string& each :
         {out.assessors[0].name, out.ballots[0].other, out.sources[0].title, out.sources[0].author})
        CHECK(each == "[@Int 2]");
    CHECK(out.details.note.in(Language::Ru) == "[@Int 2]");
    CHECK(out.cells[0].ratings[0].rationale == "[@Int 2]");
    CHECK(out.cells[0].agreed->why == "[@Int 2]");
    CHECK(out.cells[0].shading->why == "[@Int 2]");
    CHECK(out.cells[0].citations[0] == Citation{CitationId{"c"}, SourceId{"Int 2"}, "", "", false, ""});
    CHECK(out.sections[0].heading.in(Language::Ru) == "[@Int 2]");
    CHECK(out.sections[0].text.in(Language::Ru) == "[@Int 2]");
    CHECK(out.detailed[0].theme.in(Language::Ru) == "[@Int 2]");
    CHECK(out.detailed[0].items[0].in(Language::Ru) == "[@Int 2]");
}
