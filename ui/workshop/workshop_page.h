// The facilitator's page: choose a constituency, enter its ballots or dots, and see the tally grow beside.
#pragma once

#include "page.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace meyar::ui {

class BallotsPanel;
class ConstituencyForm;
class FlowLayout;
class TallyModel;
class TotalsPanel;
class VotesTable;

class WorkshopPage : public Page {
    Q_OBJECT
public:
    explicit WorkshopPage(DocumentController& controller, QWidget* parent = nullptr);

    void refresh() override;
    QString record() const override;                 ///< the chosen constituency, or that a new one is written
    void showRecord(const QString& record) override; ///< with a line and the id of a ballot behind it, that as well
    bool showsOnly(const QStringList& records) const override;
    QString badge() const override; ///< how many ballots stand
    std::vector<std::pair<QString, QString>> keys() const override;

    /// The constituency whose votes are being entered; none while the form for a new one is open.
    std::optional<model::ConstituencyId> constituency() const { return m_constituency; }
    void choose(const model::ConstituencyId& id);

private:
    void makeEntryCard(QWidget* parent);
    QWidget* makeTallyCard(QWidget* parent);
    void follow(const document::Touched& touched);
    void showChips();
    void showEntry();
    void showTally();
    void fitTally();
    void fitEntry();
    void openForm();

    std::optional<model::ConstituencyId> m_constituency;
    QLabel* m_guidance = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_chipsLayout = nullptr;
    QButtonGroup* m_group = nullptr;
    QPushButton* m_new = nullptr;
    QScrollArea* m_entryScroll = nullptr;
    QStackedWidget* m_entry = nullptr;
    BallotsPanel* m_ballots = nullptr;
    TotalsPanel* m_totals = nullptr;
    ConstituencyForm* m_form = nullptr;
    QLabel* m_tallyNote = nullptr;
    TallyModel* m_tally = nullptr;
    VotesTable* m_tallyTable = nullptr;
};

} // namespace meyar::ui
