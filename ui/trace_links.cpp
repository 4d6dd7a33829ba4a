#include "trace_links.h"

#include "report/reasons.h"
#include "text.h"
#include "widgets/theme.h"

namespace meyar::ui {

namespace {

constexpr auto cellScheme = "cell";
constexpr auto letterScheme = "letter";
constexpr auto sectionScheme = "section";
constexpr auto detailsScheme = "details";

QString link(const char* scheme, std::string_view target, const QString& words, const QString& tip = {}) {
    const QString address =
        QLatin1String(scheme) + u':' + QString::fromLatin1(QUrl::toPercentEncoding(qs(target), "/"));
    return QStringLiteral("<a href=\"%1\" title=\"%2\" style=\"color:%3; text-decoration:none\">%4</a>")
        .arg(address, tip.toHtmlEscaped(), Theme::current().colours().accent.name(), words.toHtmlEscaped());
}

std::optional<std::string> target(const QUrl& link, const char* scheme) {
    if (link.scheme() != QLatin1String(scheme)) return std::nullopt;
    return link.path(QUrl::FullyDecoded).toStdString();
}

template <class Id>
std::optional<Id> idOf(const QUrl& link, const char* scheme) {
    const auto id = target(link, scheme);
    return id ? std::optional(Id(*id)) : std::nullopt;
}

/// Nothing breaks within a link, not after the slash of a cell either (U+2060 joins words).
QString unbroken(const QString& text) {
    return QString(text).replace(u' ', QChar::Nbsp).replace(u'/', QStringLiteral("\u2060/\u2060"));
}

} // namespace

QString TraceLinks::toCell(std::size_t cell) const {
    const std::string code = model::text(m_controller.assessment().framework.cellAt(cell));
    return link(cellScheme, code, unbroken(qs(code)));
}

QString TraceLinks::toRecommendation(std::size_t recommendation) const {
    const model::Recommendation& meant = m_controller.assessment().framework.recommendations[recommendation];
    QStringList tip{qs(meant.title.in(m_controller.language()))};
    for (const method::RankedItem& item : m_controller.results().ranking.items) {
        if (item.recommendation != recommendation) continue;
        tip << tr("rank %1, %Ln dot(s)", nullptr, static_cast<int>(item.total)).arg(qs(report::rankText(item)));
    }
    return link(letterScheme, meant.letter.text(), qs(meant.letter.text()), tip.join(QStringLiteral(" — ")));
}

QString TraceLinks::toSection(const model::Section& section) const {
    return link(sectionScheme, section.id.text(), qs(section.heading.in(m_controller.language())),
                areaTitle(section.area));
}

QString TraceLinks::toDetails(const model::AreaId& area, const QString& words) const {
    return link(detailsScheme, area.text(), words, areaTitle(area));
}

QString TraceLinks::areaTitle(const model::AreaId& id) const {
    const model::Framework& framework = m_controller.assessment().framework;
    const auto area = framework.findArea(id);
    return area ? qs(framework.areas[*area].title.in(m_controller.language())) : QString();
}

QStringList TraceLinks::gapLines(const std::vector<const method::Gap*>& gaps,
                                 const std::function<QString(const method::Gap&)>& after) const {
    QStringList lines;
    QStringList links;
    QString before;
    const auto end = [&] {
        if (!links.isEmpty()) lines << before.toHtmlEscaped() + QStringLiteral(": ") + joined(links);
        links.clear();
    };
    for (const method::Gap* gap : gaps) {
        const method::CellStanding& standing = m_controller.results().scorecard.cells[gap->cell];
        const QString grade = qs(report::standingText(m_controller.assessment(), standing, m_controller.wording()));
        if (grade != before) end();
        before = grade;
        links << toCell(gap->cell) + after(*gap);
    }
    end();
    return lines;
}

QString joined(const QStringList& links) {
    return links.join(QChar(QChar::Nbsp) + QStringLiteral("· "));
}

std::optional<model::CellId> cellOf(const QUrl& link) {
    const auto code = target(link, cellScheme);
    return code ? model::parseCell(*code) : std::nullopt;
}

std::optional<model::Letter> letterOf(const QUrl& link) {
    return idOf<model::Letter>(link, letterScheme);
}

std::optional<model::SectionId> sectionOf(const QUrl& link) {
    return idOf<model::SectionId>(link, sectionScheme);
}

std::optional<model::AreaId> detailsOf(const QUrl& link) {
    return idOf<model::AreaId>(link, detailsScheme);
}

} // namespace meyar::ui
