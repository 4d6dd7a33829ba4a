#include "model/error.h"

namespace meyar::model {

std::string_view code(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::NotOurs:
        return "not_ours";
    case ErrorKind::Damaged:
        return "damaged";
    case ErrorKind::Newer:
        return "newer";
    case ErrorKind::Locked:
        return "locked";
    case ErrorKind::ReadOnly:
        return "read_only";
    case ErrorKind::Exists:
        return "exists";
    case ErrorKind::Changed:
        return "changed";
    case ErrorKind::CannotWrite:
        return "cannot_write";
    case ErrorKind::CannotRead:
        return "cannot_read";
    case ErrorKind::BadContent:
        return "bad_content";
    case ErrorKind::MissingData:
        return "missing_data";
    }
    return "damaged";
}

} // namespace meyar::model
