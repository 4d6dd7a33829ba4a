#include "report/pdf/typesetter.h"

#include <catch2/catch.hpp>

#include <cstring>

using namespace meyar::report;

namespace {

/// Words of many lengths in three scripts, in many runs; some of them longer than a line.
Text longText() {
    Text text;
    for (int i = 0; i < 600; ++i) {
        std::string words;
        for (int j = 0; j < 3 + i % 11; ++j)
            words += std::string(static_cast<std::size_t>(1 + (i * 7 + j * 13) % 17), static_cast<char>('a' + j)) + " ";
        words += i % 3 == 0 ? "Əlaqələndirmə " : i % 3 == 1 ? "согласование " : "";
        if (i % 97 == 0) words += std::string(700, 'w') + " ";
        if (i % 71 == 0) words += "end.\n";
        text.push_back({words, i % 5 == 0, i % 4 == 0});
        if (i % 7 == 0) text.push_back({"(Aze " + std::to_string(i) + ")", false, false, true, "source:Aze"});
    }
    return text;
}

std::size_t sizeOf(const Text& text) {
    std::size_t size = 0;
    for (const Run& run : text)
        size += run.text.size();
    return size;
}

/// The text from a byte on.
Text from(const Text& text, std::size_t begin) {
    Text out;
    std::size_t at = 0;
    for (const Run& run : text) {
        if (at + run.text.size() > begin) {
            out.push_back(run);
            if (at < begin) out.back().text.erase(0, begin - at);
        }
        at += run.text.size();
    }
    return out;
}

Text upTo(Text text, std::size_t size) {
    while (sizeOf(text) > size && text.size() > 1)
        text.pop_back();
    return text;
}

std::size_t beginOf(const SetText::Line& line) {
    return line.firstByte + static_cast<std::size_t>(line.line->start_index);
}

} // namespace

TEST_CASE("A long text has the lines that it would have in one piece") {
    const Typesetter typesetter(meyar::model::Language::Az);
    const Text text = longText();
    for (const double width : {502.0, 60.0}) {
        const SetText set = typesetter.set(text, {}, width);
        REQUIRE(set.lineCount() > 300);
        std::size_t next = 0;
        for (std::size_t i = 0; i < set.lineCount(); ++i) {
            const SetText::Line& line = set.line(i);
            REQUIRE(beginOf(line) - next <= 1); // the line end between two paragraphs
            next = beginOf(line) + static_cast<std::size_t>(line.line->length);
            // What a line holds depends on what comes after it only: set from there on it is the same.
            const SetText again = typesetter.set(upTo(from(text, beginOf(line)), 900), {}, width);
            CAPTURE(i, width);
            REQUIRE(again.line(0).line->length == line.line->length);
            if (i > 0) REQUIRE(line.top == Approx(set.line(i - 1).bottom));
        }
        CHECK(next == sizeOf(text));
    }
}

TEST_CASE("No part that Pango sets at once is long, so that its cost stays linear") {
    const Typesetter typesetter(meyar::model::Language::En);
    for (const double width : {502.0, 60.0}) {
        const SetText set = typesetter.set(std::string(50'000, 'w'), {}, width);
        for (std::size_t i = 0; i < set.lineCount(); ++i)
            REQUIRE(std::strlen(set.line(i).characters) <= 4096);
    }
    TextStyle oneLine;
    oneLine.oneLine = true;
    const SetText head = typesetter.set(std::string(50'000, 'w'), oneLine, 200);
    CHECK(head.lineCount() == 1);
    CHECK(head.width() <= 200);
    CHECK(std::strlen(head.line(0).characters) <= 4096);
}

TEST_CASE("Signs without width, however many, come to an end") {
    const Typesetter typesetter(meyar::model::Language::En);
    std::string text = "a";
    for (int i = 0; i < 5'000; ++i)
        text += "\xCC\x81"; // combining acute
    CHECK(typesetter.set(text, {}, 200).lineCount() >= 1);
}

TEST_CASE("Each run of a long text keeps its style and its target") {
    const Typesetter typesetter(meyar::model::Language::En);
    const SetText set = typesetter.set(longText(), {}, 502);
    std::size_t references = 0;
    for (std::size_t i = 0; i < set.lineCount(); ++i) {
        for (const GSList* at = set.line(i).line->runs; at != nullptr; at = at->next) {
            const auto* item = static_cast<const PangoGlyphItem*>(at->data);
            const std::string words(set.line(i).characters + item->item->offset,
                                    static_cast<std::size_t>(item->item->length));
            const Run& run = set.runOf(set.line(i), *item);
            if (words.find("(Aze") != std::string::npos) REQUIRE(run.reference);
            references += run.reference ? 1 : 0;
        }
    }
    CHECK(references >= 86);
}
