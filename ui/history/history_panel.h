// The chosen act of history: who, when and where, every value before and after, and the way to take it back.
#pragma once

#include "document_controller.h"

#include <QFrame>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace meyar::ui {

class RefusalLine;
class ValuesBrowser;

class HistoryPanel : public QFrame {
    Q_OBJECT
public:
    HistoryPanel(DocumentController& controller, QWidget* parent);

    void show(const std::optional<document::HistoryEntry>& entry);

signals:
    void goWanted();                     ///< to what the act is about
    void actWanted(std::int64_t number); ///< that act, in the list

private:
    void showValues(std::vector<document::ValueChange> changes);
    void revert(const std::vector<std::int64_t>& numbers);
    void showInTheWay(const std::vector<std::int64_t>& numbers);

    DocumentController& m_controller;
    std::optional<document::HistoryEntry> m_entry;
    QLabel* m_what;
    QLabel* m_where;
    QLabel* m_when;
    QLabel* m_state; ///< that it holds no longer
    ValuesBrowser* m_values;
    QPushButton* m_go;
    QPushButton* m_revert;
    RefusalLine* m_refusal;
    QListWidget* m_inTheWay; ///< later acts that build on the chosen one, the newest first
    QPushButton* m_revertTogether;
};

} // namespace meyar::ui
