#include "comparison/compared_files.h"

#include "document/read.h"
#include "preferences.h"
#include "present_error.h"
#include "report/comparison_chart.h"
#include "same_file.h"
#include "text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace meyar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparedFiles)
};

const QString samplePrefix = QStringLiteral("sample:");

QString absolute(const QString& path) {
    return sampleOf(path) ? path : QFileInfo(path).absoluteFilePath();
}

QString nameOf(const QString& path) {
    if (const auto sample = sampleOf(path)) return qs(*sample);
    return QFileInfo(path).fileName();
}

QDateTime writtenAt(const QString& path) {
    return sampleOf(path) ? QDateTime() : QFileInfo(path).lastModified();
}

bool isSame(const QString& one, const QString& other) {
    if (sampleOf(one) || sampleOf(other)) return one == other;
    return isSameFile(one, other);
}

} // namespace

QString pathOfSample(const std::string& name) {
    return samplePrefix + qs(name);
}

/// A path that is kept is whole, so that none of a file begins like this.
std::optional<std::string> sampleOf(const QString& path) {
    return path.startsWith(samplePrefix) ? std::optional(path.mid(samplePrefix.size()).toStdString()) : std::nullopt;
}

QString ComparedFiles::ownPath() const {
    return absolute(m_controller.path());
}

void ComparedFiles::bringUpToDate() {
    const QString own = ownPath();
    if (std::exchange(m_of, own) != own) {
        m_files.clear();
        QStringList paths = preferences::comparedWith(own);
        if (!paths.contains(own)) paths << own;
        for (const QString& path : std::as_const(paths))
            m_files.push_back(read(path));
        return;
    }
    const model::FrameworkId& framework = m_controller.assessment().framework.id;
    for (ComparedFile& file : m_files) {
        if (file.own) continue;
        const bool fits = file.assessment && file.assessment->framework.id == framework;
        if (!fits || writtenAt(file.path) != file.modified) file = read(file.path);
    }
}

model::Assessment ComparedFiles::readAssessment(const QString& path) const {
    const auto sample = sampleOf(path);
    return sample ? m_controller.data().sample(*sample) : document::readFile(path.toStdString());
}

ComparedFile ComparedFiles::read(const QString& path) const {
    ComparedFile file{path, path == ownPath(), {}, {}, writtenAt(path)};
    if (file.own) return file;
    const std::string name = nameOf(path).toStdString();
    try {
        model::Assessment assessment = readAssessment(path);
        const model::FrameworkId& expected = m_controller.assessment().framework.id;
        if (assessment.framework.id == expected) {
            file.assessment = std::move(assessment);
            return file;
        }
        file.fault = qs(
            m_controller.wording().finding({model::Severity::Error,
                                            "not_one_framework",
                                            name,
                                            {{"id", assessment.framework.id.text()}, {"expected", expected.text()}}}));
    } catch (const model::Error& error) {
        file.fault = nameOf(path) + QStringLiteral(": ") + wordedError(error, m_controller.wording());
    }
    return file;
}

QString ComparedFiles::add(const QString& path) {
    bringUpToDate();
    const QString whole = absolute(path);
    if (isSame(whole, m_controller.path())) return Words::tr("%1 is the assessment that is open.").arg(nameOf(whole));
    const auto same = [&](const ComparedFile& file) { return isSame(file.path, whole); };
    if (std::any_of(m_files.begin(), m_files.end(), same))
        return Words::tr("%1 is in the comparison already.").arg(nameOf(whole));
    if (m_files.size() >= report::mostCompared)
        return Words::tr("No more than %1 assessments stand side by side. Take one out of the comparison first.")
            .arg(report::mostCompared);
    ComparedFile file = read(whole);
    if (!file.usable()) return file.fault;
    const auto own = std::find_if(m_files.begin(), m_files.end(), [](const ComparedFile& each) { return each.own; });
    m_files.insert(own, std::move(file));
    remember();
    return {};
}

void ComparedFiles::remove(std::size_t place) {
    if (place >= m_files.size() || m_files[place].own) return;
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(place));
    remember();
}

void ComparedFiles::moveEarlier(std::size_t place) {
    if (place == 0 || place >= m_files.size()) return;
    std::swap(m_files[place - 1], m_files[place]);
    remember();
}

std::size_t ComparedFiles::usable() const {
    return static_cast<std::size_t>(
        std::count_if(m_files.begin(), m_files.end(), [](const ComparedFile& file) { return file.usable(); }));
}

void ComparedFiles::remember() const {
    QStringList paths;
    for (const ComparedFile& file : m_files)
        paths << file.path;
    preferences::rememberCompared(m_of, paths);
}

} // namespace meyar::ui
