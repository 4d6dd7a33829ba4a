// A framework in JSON is read or refused with findings; what was read is written and read again the same.
#include "target.h"

#include "exchange/data_directory.h"
#include "exchange/framework_json.h"

#include <variant>

using namespace meyar;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const std::string schema = exchange::DataDirectory(MEYAR_SOURCE_DIR "/data").frameworkSchema();
    const auto read = exchange::readFramework(fuzz::textOf(bytes, size), schema);
    const auto* framework = std::get_if<model::Framework>(&read);
    if (!framework) return 0;
    const auto again = exchange::readFramework(exchange::writeFramework(*framework), schema);
    fuzz::require(std::holds_alternative<model::Framework>(again), "what was written can be read");
    fuzz::require(std::get<model::Framework>(again) == *framework, "and is the same");
    return 0;
}
