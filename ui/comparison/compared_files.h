// The assessments that stand side by side, in the order in which they are read: the open one and other files, which are
// read and never written. The list is remembered with the open document.
#pragma once

#include "document_controller.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace meyar::ui {

struct ComparedFile {
    QString path;                                ///< of a file; of a bundled sample pathOfSample()
    bool own = false;                            ///< the open document: read from the controller
    std::optional<model::Assessment> assessment; ///< of another file; none when it cannot be compared
    QString fault;                               ///< why not; a sentence
    QDateTime modified;                          ///< of the file when it was read

    bool usable() const { return own || assessment; }
};

/// By which a bundled sample is in the list: it is read where the program has it, and no copy is made.
QString pathOfSample(const std::string& name);
/// "azerbaijan-2016"; none for the path of a file.
std::optional<std::string> sampleOf(const QString& path);

class ComparedFiles {
public:
    explicit ComparedFiles(const DocumentController& controller) : m_controller(controller) {}

    /// The list of the document that is open; files that were written since are read again.
    void bringUpToDate();
    /// Puts a file or a sample before the open one, where an earlier round belongs. What is wrong with it, in one
    /// sentence, and then nothing is added; else empty.
    QString add(const QString& path);
    void remove(std::size_t place);
    void moveEarlier(std::size_t place);

    const std::vector<ComparedFile>& all() const { return m_files; }
    std::size_t usable() const; ///< how many can be compared, the open one among them

private:
    ComparedFile read(const QString& path) const;
    model::Assessment readAssessment(const QString& path) const; ///< throws model::Error
    QString ownPath() const;
    void remember() const;

    const DocumentController& m_controller;
    QString m_of; ///< whose list this is
    std::vector<ComparedFile> m_files;
};

} // namespace meyar::ui
