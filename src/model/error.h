// A failure outside our power: disk, file, JSON. Thrown, and caught at two doors only: the CLI's main and the
// window's present_error, which word it by "error.KIND" of the wording.
#pragma once

#include "model/finding.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meyar::model {

enum class ErrorKind {
    NotFound,    ///< the file is not there
    NotOurs,     ///< it is some other kind of file
    Damaged,     ///< truncated, or its contents fail the checks
    Newer,       ///< written by a newer Meyar
    Locked,      ///< open in another program
    ReadOnly,    ///< the file, or the folder it is in, may not be written
    Exists,      ///< a target that must not exist does
    Changed,     ///< while it was open, something else removed, replaced or overwrote it
    CannotWrite, ///< disk full, folder missing, ...
    CannotRead,  ///< it is there but cannot be read
    BadContent,  ///< a JSON file whose faults are in findings()
    MissingData, ///< Meyar's own data folder was not found
};

std::string_view code(ErrorKind kind); ///< "not_found", "not_ours", ...

class Error : public std::runtime_error {
public:
    /// `place` is the file as the user named it; `cause` is a technical detail, perhaps empty.
    Error(ErrorKind kind, std::string place, std::string cause = {}, std::vector<Finding> findings = {})
        : std::runtime_error(std::string(code(kind)) + ": " + place + (cause.empty() ? "" : ": " + cause)),
          m_kind(kind), m_place(std::move(place)), m_cause(std::move(cause)), m_findings(std::move(findings)) {}

    ErrorKind kind() const { return m_kind; }
    const std::string& place() const { return m_place; }
    const std::string& cause() const { return m_cause; }
    const std::vector<Finding>& findings() const { return m_findings; }

private:
    ErrorKind m_kind;
    std::string m_place;
    std::string m_cause;
    std::vector<Finding> m_findings;
};

} // namespace meyar::model
