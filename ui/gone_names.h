// Names of what is not in the assessment any more, as history knows them: an act keeps only the id in its place.
#pragma once

#include "model/text.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace meyar::ui {

class DocumentController;

/// Belongs to the controller, whose open document it reads when it is asked, each act once.
class GoneNames : public QObject {
public:
    explicit GoneNames(const DocumentController& controller, QObject* parent);
    static const GoneNames& of(const DocumentController& controller);

    struct Named {
        model::LocalText name;
        std::string number; ///< of an area
    };
    /// By table, "constituency" or "area", and id, as acts told them last; also of those that are still there.
    const std::map<std::pair<std::string, std::string>, Named>& all() const;
    const Named* find(const std::string& table, const std::string& id) const; ///< null when no act told it

private:
    void readOn() const;

    const DocumentController& m_controller;
    mutable std::map<std::pair<std::string, std::string>, Named> m_names;
    mutable std::int64_t m_read = 0; ///< up to this act
    mutable bool m_fresh = false;    ///< nothing was done since it was read
};

} // namespace meyar::ui
