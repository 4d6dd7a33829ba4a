// Whatever is pasted into the matrix is read: as judgements of cells that are there, or as lines that say nothing. What
// a copy gives changes nothing when it is pasted. The input: how (a byte: UTF-16 as it is, or UTF-8; all cells chosen,
// or one), the place of the first chosen cell (a byte), the text.
#include "input.h"
#include "target.h"

#include "document/small_assessment.h"
#include "exchange/data_directory.h"
#include "matrix/pasted_cells.h"
#include "model/confidential.h"
#include "report/reasons.h"
#include "text.h"
#include "widgets/copied_text.h"

#include <cstring>
#include <numeric>

using namespace meyar;
using fuzz::require;

namespace {

const model::AssessorId assessor{"a"};

std::vector<model::Wording> wordingsOf(const exchange::DataDirectory& data) {
    std::vector<model::Wording> wordings;
    for (const model::Language language : model::allLanguages)
        wordings.push_back(data.wording(language));
    return wordings;
}

QString textFrom(std::string_view bytes, bool utf16) {
    if (!utf16) return ui::qs(bytes);
    QString text(static_cast<qsizetype>(bytes.size() / 2), u' ');
    std::memcpy(text.data(), bytes.data(), bytes.size() / 2 * 2);
    return text;
}

void requireMeaning(const ui::PastePlan& plan, const model::Assessment& assessment, const QString& text) {
    const auto lines = static_cast<int>(ui::pastedRows(text).size());
    for (const ui::PastePlan::Change& change : plan.changes) {
        require(change.cell < assessment.cells.size(), "a change is of a cell that is there");
        require(!change.answer.isGrade() || change.answer.place() < assessment.framework.scale.size(),
                "a grade is of the scale");
    }
    for (const ui::PastePlan::Unread& unread : plan.unread)
        require(unread.line >= 1 && unread.line <= lines, "what is not read is in a line of the text");
    require(plan.same >= 0, "cells are counted");
}

void judge(const std::vector<document::Edit>& edits, model::Assessment& assessment) {
    for (const document::Edit& edit : edits) {
        const auto* rate = std::get_if<document::Rate>(&edit);
        require(rate, "pasting judges, and does nothing else");
        const auto place = assessment.framework.findCell(rate->cell);
        require(place.has_value(), "an edit is of a cell that is there");
        std::vector<model::Rating>& ratings = assessment.cells[*place].ratings;
        std::erase_if(ratings, [](const model::Rating& rating) { return rating.assessor == assessor; });
        ratings.push_back(rate->rating);
    }
}

/// As copiedCells makes it, of what the assessor said.
std::vector<QStringList> copyOf(const model::Assessment& assessment, const model::Wording& wording) {
    QStringList head;
    for (const ui::CopiedColumn column : ui::copiedColumns)
        head << ui::headingOf(column, wording, QStringLiteral("Anar"));
    std::vector<QStringList> rows{head};
    const model::ConfidentialSources confidential(assessment);
    method::CellStanding unjudged;
    unjudged.standing = method::Standing::Unrated;
    for (std::size_t cell = 0; cell < assessment.cells.size(); ++cell) {
        const auto own = ui::ratingBy(assessment, cell, assessor);
        const std::string answer = own ? report::answerText(assessment, own->answer, wording)
                                       : report::standingText(assessment, unjudged, wording);
        const bool sure = own && own->confidence;
        rows.push_back({ui::qs(model::text(assessment.framework.cellAt(cell))), ui::qs(answer),
                        own ? ui::qs(confidential.published(own->rationale)) : QString(),
                        sure ? ui::copiedConfidence(*own->confidence, wording) : QString(), ui::qs(answer),
                        cell % 2 == 0 ? ui::qs(wording("report.shaded")) : QString(), QStringLiteral("Aze 1"),
                        ui::qs(assessment.framework.statementAt(cell).text.in(wording.language()))});
    }
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const exchange::DataDirectory data(MEYAR_SOURCE_DIR "/data");
    static const std::vector<model::Wording> wordings = wordingsOf(data);
    static const model::Assessment base = [] {
        model::Assessment assessment = tests::fullAssessment();
        assessment.framework.scale.back().label = tests::inThree("Not met"); // what has no word cannot be copied
        return assessment;
    }();
    static const ui::AnswerWords words(base, wordings, QStringLiteral("Hidden until you judge"));
    static const ui::Places all = [] {
        ui::Places places(base.cells.size());
        std::iota(places.begin(), places.end(), 0);
        return places;
    }();

    fuzz::Input input(fuzz::textOf(bytes, size));
    const std::size_t how = input.byte();
    const std::size_t from = input.byte() % base.cells.size();
    const QString text = textFrom(input.rest(), (how & 1) != 0);
    const ui::Places chosen = (how & 2) != 0 ? all : ui::Places{from};
    const ui::PastePlan plan = ui::readPasted(base, words, assessor, text, from, chosen, all);
    requireMeaning(plan, base, text);

    model::Assessment after = base;
    judge(ui::editsOf(plan, base, assessor), after);
    const model::Wording& wording = wordings[how / 4 % wordings.size()];
    const std::vector<QStringList> copied = copyOf(after, wording);
    const QString copy = ui::copiedText(copied);
    require(ui::pastedRows(copy).size() == copied.size(), "a copy has the rows that were copied");
    const ui::PastePlan again = ui::readPasted(after, words, assessor, copy, from, chosen, all);
    require(again.changes.empty(), "what a copy gives changes nothing");
    require(again.unread.empty(), "what a copy gives is read");
    const auto judged = std::count_if(
        all.begin(), all.end(), [&](std::size_t cell) { return ui::ratingBy(after, cell, assessor).has_value(); });
    require(again.same == judged, "each judged cell is counted once");
    return 0;
}
