#include "report/comparison_chart.h"

#include "report/charts.h"
#include "report/reasons.h"

#include <algorithm>
#include <array>
#include <map>

namespace meyar::report {

namespace {

using method::Compared;
using method::ComparedArea;
using method::ComparedScore;
using method::Comparison;
using model::Wording;

using Assessments = std::span<const Compared>;

constexpr double trackWidth = 72;
constexpr double letterWidth = 5.1; ///< of a name, on the average
constexpr std::size_t mostLetters = 26;
constexpr double boundsWidth = 66;
constexpr double barHeight = 7;
constexpr double rowPitch = 12;
constexpr double titlePitch = 15;
constexpr double trackSpace = 4;
constexpr double areaSpace = 9;
constexpr double textSize = chartTextSize;

struct Series {
    Ink ink, light;
};
constexpr std::array<Series, mostCompared> series{{{Ink::Accent, Ink::AccentLight},
                                                   {Ink::SecondSeries, Ink::SecondSeriesLight},
                                                   {Ink::ThirdSeries, Ink::ThirdSeriesLight},
                                                   {Ink::FourthSeries, Ink::FourthSeriesLight},
                                                   {Ink::FifthSeries, Ink::FifthSeriesLight},
                                                   {Ink::SixthSeries, Ink::SixthSeriesLight}}};

/// UTF-8 code points, which is near enough to what is seen.
std::size_t lettersOf(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string shortened(const std::string& name) {
    if (lettersOf(name) <= mostLetters) return name;
    std::size_t end = 0;
    for (std::size_t letters = 0; end < name.size(); ++end)
        if ((name[end] & 0xC0) != 0x80 && ++letters == mostLetters) break;
    return name.substr(0, end) + "…";
}

struct Chart {
    Assessments assessments;
    std::vector<std::string> names;
    const Wording& wording;
    double nameWidth;
    Scene scene;

    double barLeft() const { return trackWidth + nameWidth; }
    double barWidth() const { return std::max(40.0, scene.width - barLeft() - boundsWidth); }
    double baseline() const { return scene.height + rowPitch / 2 + textSize * 0.36; }

    void write(double x, const std::string& text, Ink ink = Ink::Text) {
        scene.texts.push_back({x, baseline(), textSize, text, ink, false, false});
    }

    void bar(std::size_t i, const std::optional<method::Bounds>& score, const std::string& id,
             const std::string& track) {
        const double top = scene.height + (rowPitch - barHeight) / 2;
        const std::string told = score ? boundsText(score, wording) : wording("report.absent");
        const std::string tooltip = names[i] + ", " + track + ": " + told;
        const Series& inks = series[i % series.size()];
        write(trackWidth, shortened(names[i]));
        scene.boxes.push_back({barLeft(), top, barWidth(), barHeight, Ink::Ground, 0, id, tooltip});
        if (score) {
            const double low = barWidth() * method::asDouble(score->low);
            const double high = barWidth() * method::asDouble(score->high);
            if (high > low)
                scene.boxes.push_back({barLeft() + low, top, high - low, barHeight, inks.light, 0, id, tooltip});
            if (low > 0) scene.boxes.push_back({barLeft(), top, low, barHeight, inks.ink, 0, id, tooltip});
        }
        write(barLeft() + barWidth() + 8, told);
        scene.height += rowPitch;
    }

    void track(const ComparedScore& score, const std::string& id, const char* key) {
        const std::string name = wording(key);
        write(0, name);
        for (std::size_t i = 0; i < score.scores.size(); ++i)
            bar(i, score.scores[i], id, name);
        write(barLeft(), highestText(score, names, wording), Ink::Second);
        scene.height += rowPitch + trackSpace;
    }

    void area(const ComparedArea& compared, const std::string& title, const std::string& id) {
        if (scene.height > 0) scene.height += areaSpace;
        scene.texts.push_back({0, scene.height + titlePitch * 0.7, textSize, title, Ink::Text, true, false});
        scene.height += titlePitch;
        track(compared.framework, id, "track.framework");
        track(compared.operational, id, "track.operational");
    }
};

/// One and the same certain score, wherever there is one.
bool allEqual(const ComparedScore& score) {
    const method::Bounds* first = nullptr;
    for (const auto& each : score.scores) {
        if (!each) continue;
        if (!first) first = &*each;
        if (each->low != each->high || each->low != first->low) return false;
    }
    return true;
}

std::string trackInWords(const ComparedScore& score, const char* key, const std::vector<std::string>& names,
                         const Wording& wording) {
    std::string text = wording(key) + ": ";
    for (std::size_t i = 0; i < score.scores.size(); ++i) {
        text += (i == 0 ? "" : ", ") + names[i] + " " +
                (score.scores[i] ? boundsText(score.scores[i], wording) : wording("report.absent"));
    }
    return text + "; " + highestText(score, names, wording) + ". ";
}

} // namespace

std::vector<std::string> comparedNames(Assessments assessments, bool rounds, model::Language language) {
    std::vector<std::string> names;
    for (const Compared& each : assessments) {
        const model::Details& details = each.assessment->details;
        const std::string country = details.country.in(language);
        const bool alone = details.period.empty() || country.empty() || rounds;
        std::string name = alone ? (details.period.empty() ? country : details.period) : country + " " + details.period;
        names.push_back(name.empty() ? details.title.in(language) : name);
    }
    std::map<std::string, int> all, met;
    for (const std::string& name : names)
        ++all[name];
    for (std::string& name : names)
        if (all[name] > 1) name += " (" + std::to_string(++met[name]) + ")";
    return names;
}

std::string highestText(const ComparedScore& score, const std::vector<std::string>& names, const Wording& wording) {
    if (score.highest) return wording("compare.highest", {{"name", names[*score.highest]}});
    const auto known = std::count_if(score.scores.begin(), score.scores.end(), [](const auto& each) { return each; });
    if (known < 2) return wording("report.absent");
    return wording(allEqual(score) ? "compare.highest_equal" : "compare.highest_open");
}

Scene comparedScores(Assessments assessments, const Comparison& comparison, const Wording& wording, double width) {
    Chart chart{assessments, comparedNames(assessments, comparison.rounds, wording.language()), wording, 0, {}};
    std::size_t letters = 0;
    for (const std::string& name : chart.names)
        letters = std::max(letters, std::min(mostLetters, lettersOf(name)));
    chart.nameWidth = letterWidth * static_cast<double>(letters) + 10;
    chart.scene.width = width;
    for (const ComparedArea& area : comparison.areas)
        chart.area(area, comparedAreaTitle(assessments, area.id, wording.language()), "area:" + area.id.text());
    chart.area(comparison.overall, wording("report.overall"), "overall");
    return chart.scene;
}

std::string comparedScoresInWords(Assessments assessments, const Comparison& comparison, const Wording& wording) {
    const auto names = comparedNames(assessments, comparison.rounds, wording.language());
    std::string text;
    const auto add = [&](const ComparedArea& area, const std::string& title) {
        text += title + ". " + trackInWords(area.framework, "track.framework", names, wording) +
                trackInWords(area.operational, "track.operational", names, wording);
    };
    for (const ComparedArea& area : comparison.areas)
        add(area, comparedAreaTitle(assessments, area.id, wording.language()));
    add(comparison.overall, wording("report.overall"));
    text.pop_back();
    return text;
}

std::string comparedAreaTitle(Assessments assessments, const model::AreaId& area, model::Language language) {
    for (auto one = assessments.rbegin(); one != assessments.rend(); ++one) {
        const model::Framework& framework = one->assessment->framework;
        if (const auto place = framework.findArea(area))
            return framework.areas[*place].number + " " + framework.areas[*place].title.in(language);
    }
    return area.text();
}

std::string comparedTitle(Assessments assessments, const model::Letter& letter, model::Language language) {
    for (auto one = assessments.rbegin(); one != assessments.rend(); ++one) {
        const model::Framework& framework = one->assessment->framework;
        if (const auto place = framework.findRecommendation(letter))
            return framework.recommendations[*place].title.in(language);
    }
    return {};
}

std::string changeText(method::CellChange change, bool rounds, const Wording& wording) {
    const bool direction = change == method::CellChange::Improved || change == method::CellChange::Worsened;
    return wording((direction && !rounds ? "compare.between." : "compare.change.") + std::string(method::code(change)));
}

std::string comparedRankText(const std::optional<method::ComparedRank>& rank, const Wording& wording) {
    if (!rank) return wording("report.absent");
    return wording.counted("compare.rank", rank->total,
                           {{"rank", std::to_string(rank->rank) + (rank->shared ? "=" : "")}});
}

} // namespace meyar::report
